package io.github.perfratchet;

import io.github.perfratchet.baseline.quantity.TimeUnit;
import io.github.perfratchet.baseline.text.TableLayout;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How the table at the end of a run is laid out. */
final class RunLayout {

    private RunLayout() {}

    /**
     * {@return what the configuration asks for}
     *
     * @throws ConfigurationException if a key is malformed
     */
    static TableLayout of(Function<String, Optional<String>> configuration) {
        TableLayout layout = TableLayout.DEFAULT;
        layout = with(layout, configuration, ConfigurationKeys.COLUMNS, TableLayout::withColumns);
        layout = with(layout, configuration, ConfigurationKeys.SORT, TableLayout::withSort);
        layout = with(layout, configuration, ConfigurationKeys.GROUP_BY, TableLayout::withGroupBy);
        layout = with(layout, configuration, ConfigurationKeys.NAME, TableLayout::withNames);
        return with(
                layout,
                configuration,
                ConfigurationKeys.TIME_UNIT,
                (before, text) -> before.withTimeUnit(TimeUnit.parse(text)));
    }

    private static TableLayout with(
            TableLayout layout,
            Function<String, Optional<String>> configuration,
            String key,
            BiFunction<TableLayout, String, TableLayout> change) {
        return configuration
                .apply(key)
                .map(text -> Quantities.parse(key + " = \"" + text + "\"", text, given -> change.apply(layout, given)))
                .orElse(layout);
    }
}
