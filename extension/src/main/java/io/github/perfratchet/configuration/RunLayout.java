package io.github.perfratchet.configuration;

import io.github.perfratchet.baseline.quantity.TimeUnit;
import io.github.perfratchet.baseline.text.TableLayout;
import java.util.function.BiFunction;

/** Reads the layout of the table at the end of a run from the configuration. */
public final class RunLayout {

    private RunLayout() {}

    /**
     * {@return the configured layout}
     *
     * @throws ConfigurationException if a key is malformed
     */
    public static TableLayout of(Configuration configuration) {
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
            Configuration configuration,
            String key,
            BiFunction<TableLayout, String, TableLayout> change) {
        return configuration.value(key, text -> change.apply(layout, text)).orElse(layout);
    }
}
