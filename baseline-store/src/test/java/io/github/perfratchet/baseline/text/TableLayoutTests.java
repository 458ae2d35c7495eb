package io.github.perfratchet.baseline.text;

import static io.github.perfratchet.baseline.Given.SETTINGS;
import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.id;
import static io.github.perfratchet.baseline.Given.measurement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.quantity.TimeUnit;
import io.github.perfratchet.baseline.untrusted.UnknownNameException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableLayoutTests {

    private static Measurement grouped(String name, Fork... forks) {
        return new Measurement(id(name), "sorting", SETTINGS, List.of(forks), List.of(), 6);
    }

    private static final List<Measurement> SORTS = List.of(
            grouped("bubble", fork(56_000, 0), fork(58_000, 0)),
            grouped("merge", fork(28_000, 64), fork(29_000, 64)),
            grouped("quick", fork(14_000, 0), fork(14_500, 0)));

    private static String table(TableLayout layout) {
        return MeasurementTable.render(SORTS, layout, Colours.NONE, 100);
    }

    @Test
    void aGroupThatTheUserMadeHasRatiosToItsBest() {
        assertThat(table(TableLayout.DEFAULT)).isEqualTo("""
                BENCHMARK                        CPU            WALL  SPREAD  B/OP  FORKS    TOOK
                sorting
                  ParserTests.bubble  58.4 us (4.00)  60.2 us (4.00)   2.5 %   0 B      2  6.00 s
                  ParserTests.merge   29.2 us (2.00)  30.1 us (2.00)   2.5 %  64 B      2  6.00 s
                  ParserTests.quick   14.6 us (1.00)  15.0 us (1.00)   2.5 %   0 B      2  6.00 s
                """);
    }

    @Test
    void theBestComesFirstInTheColumnThatSorts() {
        assertThat(table(TableLayout.DEFAULT.withColumns("ops").withSort("ops").withNames("short")))
                .isEqualTo("""
                        BENCHMARK          OPS/S
                        sorting
                          quick    68.6 k (1.00)
                          merge    34.3 k (2.00)
                          bubble   17.1 k (4.00)
                        """);
    }

    @Test
    void showsEveryColumn() {
        for (Column column : Column.values()) {
            assertThat(table(TableLayout.DEFAULT.withColumns(column.key())))
                    .contains(column.title())
                    .doesNotContain("null", "NaN");
        }
    }

    @Test
    void showsTheStatisticsOfTheIterations() {
        assertThat(MeasurementTable.render(
                        SORTS.subList(0, 1),
                        TableLayout.DEFAULT.withColumns(
                                "min,max,mean,error,stddev,median,iqr,outliers,ops,iterations,operations,p90,p99,p99.9"),
                        Colours.NONE,
                        200))
                .isEqualTo("""
                        BENCHMARK                 MIN      MAX     MEAN    ERROR   STDDEV   MEDIAN      IQR  OUTLIERS   OPS/S  ITERATIONS  OPS/ITER      P90      P99    P99.9
                        sorting
                          ParserTests.bubble  56.0 us  60.9 us  58.3 us  65.1 us  1.70 us  58.4 us  1.73 us       2;0  17.1 k           6     1,000  60.0 us  60.8 us  60.9 us
                        """);
    }

    @Test
    void groupsByWhatIsAskedFor() {
        List<Measurement> both = List.of(SORTS.get(0), measurement("merge", fork(1, 0)));

        assertThat(MeasurementTable.render(
                        both, TableLayout.DEFAULT.withColumns("alloc").withGroupBy("class"), Colours.NONE, 100))
                .contains("ParserTests\n  bubble");
        assertThat(MeasurementTable.render(
                        both,
                        TableLayout.DEFAULT
                                .withColumns("alloc")
                                .withGroupBy("method,class")
                                .withNames("long"),
                        Colours.NONE,
                        100))
                .contains("bubble, ParserTests\n  com.acme.ParserTests#bubble", "merge, ParserTests\n");
    }

    @Test
    void namesTheClassOnceWhereTheGroupIsATestOfIt() {
        Measurement labelled = measurement("sorts[quick]", fork(5, 0)).inGroup("ParserTests.sorts");

        assertThat(MeasurementTable.render(List.of(labelled), TableLayout.DEFAULT, Colours.NONE, 100))
                .contains("\nParserTests.sorts\n  sorts[quick] ");
    }

    @Test
    void groupsByArgumentsOrByOneOfThem() {
        List<Measurement> sizes = List.of(
                measurement("sorts[10, UP]", fork(1, 0)).withParameters(Map.of("size", "10")),
                measurement("shuffles[10]", fork(2, 0)).withParameters(Map.of("size", "10")),
                measurement("parses", fork(3, 0)));
        TableLayout layout = TableLayout.DEFAULT.withColumns("alloc");

        assertThat(MeasurementTable.render(sizes, layout.withGroupBy("param:size"), Colours.NONE, 100))
                .contains("size = 10\n  ParserTests.shuffles[10]", "size = no argument\n  ParserTests.parses");
        assertThat(MeasurementTable.render(sizes, layout.withGroupBy("param"), Colours.NONE, 100))
                .contains("no argument\n  ParserTests.parses", "size = 10\n  ParserTests.shuffles[10]");
        assertThat(MeasurementTable.render(sizes, layout.withGroupBy("method"), Colours.NONE, 100))
                .contains("sorts\n  ParserTests.sorts[10, UP]");
    }

    @Test
    void allTimesCanHaveOneUnit() {
        assertThat(table(TableLayout.DEFAULT.withTimeUnit(TimeUnit.parse("ms"))))
                .contains("0.0146 ms");
    }

    @Test
    void theBestIsGreenAndTheWorstRedOnATerminal() {
        assertThat(MeasurementTable.render(SORTS, TableLayout.DEFAULT.withColumns("cpu"), Colours.ANSI, 100))
                .containsOnlyOnce("\u001b[32m")
                .containsOnlyOnce("\u001b[1;31m");
    }

    @Test
    void whatIsNotKnownIsAnErrorThatNamesWhatIs() {
        assertThatThrownBy(() -> TableLayout.DEFAULT.withColumns("min,p95"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageStartingWith("\"p95\" is not a column; known are cpu, wall, cpu/wall, min");
        assertThatThrownBy(() -> TableLayout.DEFAULT.withSort("")).hasMessageContaining("is not a column");
        assertThatThrownBy(() -> TableLayout.DEFAULT.withGroupBy("package"))
                .hasMessageEndingWith("known are group, class, method, param, none");
        assertThatThrownBy(() -> TableLayout.DEFAULT.withNames("tiny")).hasMessageEndingWith("short, normal, long");
        assertThatThrownBy(() -> TimeUnit.parse("h"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageEndingWith("known are ns, us, ms, s");
    }
}
