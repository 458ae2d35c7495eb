package io.github.perfratchet.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfratchet.baseline.text.Column;
import io.github.perfratchet.baseline.text.Grouping;
import io.github.perfratchet.baseline.text.NameForm;
import io.github.perfratchet.baseline.text.TableLayout;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunLayoutTests {

    private static TableLayout layout(Map<String, String> configuration) {
        return RunLayout.of(Configuration.of(key -> Optional.ofNullable(configuration.get(key))));
    }

    @Test
    void isTheDefaultUnlessKeysSayOtherwise() {
        assertThat(layout(Map.of())).isEqualTo(TableLayout.DEFAULT);
    }

    @Test
    void isWhatTheKeysSay() {
        TableLayout layout = layout(Map.of(
                ConfigurationKeys.COLUMNS, "min, p99.9,min",
                ConfigurationKeys.SORT, "min",
                ConfigurationKeys.GROUP_BY, "class,method",
                ConfigurationKeys.NAME, "long",
                ConfigurationKeys.TIME_UNIT, "us"));

        assertThat(layout.columns()).containsExactly(Column.MIN, Column.P999);
        assertThat(layout.sort()).isEqualTo(Column.MIN);
        assertThat(layout.groupBy()).containsExactly(Grouping.CLASS, Grouping.METHOD);
        assertThat(layout.names()).isEqualTo(NameForm.LONG);
        assertThat(layout.timeUnit()).hasToString("MICROSECONDS");
    }

    @Test
    void aMalformedKeyIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> layout(Map.of(ConfigurationKeys.COLUMNS, "min,p95")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("perfratchet.columns = \"min,p95\": \"p95\" is not a column; known are cpu, ");
        assertThatThrownBy(() -> layout(Map.of(ConfigurationKeys.TIME_UNIT, "hours")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("perfratchet.timeUnit = \"hours\": ");
    }
}
