package io.github.perfratchet.baseline.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTableTests {

    private static final String INCONCLUSIVE_NOTE =
            "+6.2 % is within noise: with 1 baseline session only changes above 17.5 % are detectable. About 3 more would"
                    + " settle it. Record each with `mvn verify` and `mvn perfratchet:update`, on the code before the change.";

    private static Threshold limit(String text) {
        return Threshold.parseAll(text).get(0);
    }

    private static MetricComparison time(
            Metric metric, Verdict verdict, boolean gating, double then, double now, double resolution) {
        double ratio = now / then;
        return new MetricComparison(
                metric,
                null,
                verdict,
                gating,
                then,
                now,
                ratio - 1,
                ratio / (1 + resolution) - 1,
                ratio * (1 + resolution) - 1,
                resolution,
                limit("3%"));
    }

    private static MetricComparison allocation(Verdict verdict, double then, double now) {
        @Nullable Double change = then > 0 ? (Double) (now / then - 1) : now == 0 ? 0.0 : null;
        return new MetricComparison(
                Metric.ALLOCATION, null, verdict, true, then, now, change, null, null, null, limit("alloc:1%"));
    }

    private static Comparison of(
            String className,
            String name,
            @Nullable String group,
            Verdict verdict,
            List<String> notes,
            MetricComparison... metrics) {
        return new Comparison(
                new BenchmarkId(className, name),
                group,
                verdict,
                List.of(metrics),
                metrics.length == 0 ? 0 : 3,
                7.5,
                notes,
                null);
    }

    private static List<Comparison> comparisons() {
        return List.of(
                of(
                        "com.acme.ProfileTests",
                        "bentleyOttmann",
                        "intersections",
                        Verdict.UNCHANGED,
                        List.of(),
                        time(Metric.CPU, Verdict.UNCHANGED, true, 181_000, 183_000, 0.12),
                        time(Metric.WALL, Verdict.UNCHANGED, false, 190_000, 195_000, 0.2),
                        allocation(Verdict.UNCHANGED, 65_536, 65_536)),
                of(
                        "com.acme.ProfileTests",
                        "bruteForce",
                        "intersections",
                        Verdict.REGRESSED,
                        List.of(),
                        time(Metric.CPU, Verdict.REGRESSED, true, 12_300_000, 18_500_000, 0.176),
                        time(Metric.WALL, Verdict.REGRESSED, false, 12_900_000, 19_000_000, 0.176),
                        allocation(Verdict.REGRESSED, 1024, 2048)),
                of(
                        "com.acme.ParserTests",
                        "parses",
                        null,
                        Verdict.INCONCLUSIVE,
                        List.of(INCONCLUSIVE_NOTE),
                        time(Metric.CPU, Verdict.INCONCLUSIVE, true, 100, 106.2, 0.175),
                        time(Metric.WALL, Verdict.UNCHANGED, false, 103, 105, 0.175),
                        allocation(Verdict.UNCHANGED, 0, 0)),
                of(
                        "com.acme.ParserTests",
                        "readsAFile",
                        null,
                        Verdict.REGRESSED,
                        List.of(),
                        time(Metric.WALL, Verdict.IMPROVED, true, 2e9, 1e9, 0.1),
                        allocation(Verdict.REGRESSED, 0, 24)),
                of(
                        "com.acme.NewTests",
                        "isNew",
                        null,
                        Verdict.NEW,
                        List.of("No baseline yet; record one with `mvn perfratchet:update`."),
                        new MetricComparison(
                                Metric.CPU, null, Verdict.NEW, true, null, 12.0, null, null, null, null, limit("3%"))),
                of(
                        "com.acme.GoneTests",
                        "gone",
                        null,
                        Verdict.MISSING,
                        List.of("It has a baseline, but was not measured.")));
    }

    private static MetricComparison statistic(String threshold, Verdict verdict, double then, double now) {
        Threshold limit = limit(threshold);
        double change = now / then - 1;
        return new MetricComparison(
                Metric.CPU,
                limit.statistic(),
                verdict,
                true,
                then,
                now,
                change,
                change - 0.05,
                change + 0.05,
                0.05,
                limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 120})
    void everyStatisticThatIsLimitedHasALine(int width) {
        Comparison comparison = of(
                "com.acme.ParserTests",
                "parses",
                null,
                Verdict.REGRESSED,
                List.of(),
                time(Metric.CPU, Verdict.UNCHANGED, true, 12_300_000, 12_300_000, 0.176),
                time(Metric.WALL, Verdict.UNCHANGED, true, 12_900_000, 12_900_000, 0.176),
                statistic("p99:10%", Verdict.REGRESSED, 21_000_000, 25_000_000),
                statistic("ops:10%", Verdict.UNCHANGED, 81.3, 79.9),
                allocation(Verdict.UNCHANGED, 65_536, 65_544));

        String table = ComparisonTable.render(List.of(comparison), Colours.NONE, width);

        assertThat(table)
                .contains("3 forks, 7.50 s, by p99")
                .contains("p99   21.0 ms  25.0 ms  +19.0 %  +14.0 .. +24.0 %")
                .contains("ops      81.3     79.9   -1.7 %    -6.7 .. +3.3 %")
                .contains("wall  12.9 ms  12.9 ms    0.0 %   resolves 17.6 %  was 64.00 KiB");
        assertThat(table.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
    }

    @Test
    void putsMetricsBesideTheNameOnAWideScreen() {
        assertThat(ComparisonTable.render(comparisons(), Colours.NONE, 120)).isEqualTo("""
                        VERDICT         BENCHMARK                    TIME      WAS      NOW   CHANGE     99 % INTERVAL         B/OP  CHANGE
                        ParserTests
                          REGRESSED     readsAFile                   wall   2.00 s   1.00 s  -50.0 %  -54.5 .. -45.0 %         24 B   +24 B
                                        3 forks, 7.50 s, by B/op                                         resolves 10 %      was 0 B
                          INCONCLUSIVE  parses                       cpu    100 ns   106 ns   +6.2 %   -9.6 .. +24.8 %          0 B   0.0 %
                                        3 forks, 7.50 s [1]          wall   103 ns   105 ns   +1.9 %   resolves 17.5 %
                        intersections
                          REGRESSED     ProfileTests.bruteForce      cpu   12.3 ms  18.5 ms  +50.4 %  +27.9 .. +76.9 %      2,048 B  +100 %
                                        3 forks, 7.50 s              wall  12.9 ms  19.0 ms  +47.3 %   resolves 17.6 %  was 1,024 B
                          UNCHANGED     ProfileTests.bentleyOttmann  cpu    181 us   183 us   +1.1 %   -9.7 .. +13.2 %    64.00 KiB   0.0 %
                                        3 forks, 7.50 s              wall   190 us   195 us   +2.6 %     resolves 12 %
                        GoneTests
                          MISSING       gone  [2]
                        NewTests
                          NEW           isNew                        cpu         -  12.0 ns        -                 -
                                        3 forks, 7.50 s [3]

                        [1] +6.2 % is within noise: with 1 baseline session only changes above 17.5 % are detectable. About 3 more would settle
                            it. Record each with `mvn verify` and `mvn perfratchet:update`, on the code before the change.
                        [2] It has a baseline, but was not measured.
                        [3] No baseline yet; record one with `mvn perfratchet:update`.

                        2 REGRESSED, 1 MISSING, 1 INCONCLUSIVE, 1 NEW, 1 UNCHANGED
                        """);
    }

    @Test
    void putsMetricsBelowTheNameOnANarrowScreen() {
        assertThat(ComparisonTable.render(comparisons(), Colours.NONE, 80)).isEqualTo("""
                            TIME      WAS      NOW   CHANGE     99 % INTERVAL         B/OP  CHANGE
                        ParserTests
                          REGRESSED     readsAFile  3 forks, 7.50 s, by B/op
                            wall   2.00 s   1.00 s  -50.0 %  -54.5 .. -45.0 %         24 B   +24 B
                                                                resolves 10 %      was 0 B
                          INCONCLUSIVE  parses  3 forks, 7.50 s [1]
                            cpu    100 ns   106 ns   +6.2 %   -9.6 .. +24.8 %          0 B   0.0 %
                            wall   103 ns   105 ns   +1.9 %   resolves 17.5 %
                        intersections
                          REGRESSED     ProfileTests.bruteForce  3 forks, 7.50 s
                            cpu   12.3 ms  18.5 ms  +50.4 %  +27.9 .. +76.9 %      2,048 B  +100 %
                            wall  12.9 ms  19.0 ms  +47.3 %   resolves 17.6 %  was 1,024 B
                          UNCHANGED     ProfileTests.bentleyOttmann  3 forks, 7.50 s
                            cpu    181 us   183 us   +1.1 %   -9.7 .. +13.2 %    64.00 KiB   0.0 %
                            wall   190 us   195 us   +2.6 %     resolves 12 %
                        GoneTests
                          MISSING       gone  [2]
                        NewTests
                          NEW           isNew  3 forks, 7.50 s [3]
                            cpu         -  12.0 ns        -                 -

                        [1] +6.2 % is within noise: with 1 baseline session only changes above 17.5 %
                            are detectable. About 3 more would settle it. Record each with `mvn verify`
                            and `mvn perfratchet:update`, on the code before the change.
                        [2] It has a baseline, but was not measured.
                        [3] No baseline yet; record one with `mvn perfratchet:update`.

                        2 REGRESSED, 1 MISSING, 1 INCONCLUSIVE, 1 NEW, 1 UNCHANGED
                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 110, 120, 160})
    void keepsToTheWidth(int width) {
        List<Comparison> comparisons = new ArrayList<>(comparisons());
        comparisons.add(of(
                "com.acme.a.very.deep.package.name.WithAVeryLongClassNameThatGoesOnAndOnTests",
                "andAMethodWithANameThatIsASentenceOfItsOwn(int, java.lang.String)[arguments=1, \"a long text\"]",
                null,
                Verdict.UNCHANGED,
                List.of("word ".repeat(60)),
                time(Metric.CPU, Verdict.UNCHANGED, true, 181_000, 183_000, 0.12),
                allocation(Verdict.UNCHANGED, 65_536, 65_536)));

        assertThat(ComparisonTable.render(comparisons, Colours.NONE, width).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
    }

    @Test
    void manyMissingBenchmarksShareALine() {
        List<Comparison> missing = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            missing.add(of("com.acme.GoneTests", "gone" + i, null, Verdict.MISSING, List.of("It was not measured.")));
        }
        missing.add(of("com.acme.GoneTests", "fails", null, Verdict.MISSING, List.of("The test failed: boom")));

        assertThat(ComparisonTable.render(missing, Colours.NONE, 80)).isEqualTo("""
                          MISSING       GoneTests.fails  [1]
                          MISSING       GoneTests.gone0, GoneTests.gone1  and 7 more [2]

                        [1] The test failed: boom
                        [2] It was not measured.

                        10 MISSING
                        """);
    }

    @Test
    void coloursVerdictsOnATerminalOnly() {
        assertThat(ComparisonTable.render(comparisons(), Colours.ANSI, 120))
                .contains("\u001b[1;31m  REGRESSED   \u001b[0m")
                .contains("\u001b[1;31m2 REGRESSED\u001b[0m");
        assertThat(ComparisonTable.render(comparisons(), Colours.NONE, 120)).doesNotContain("\u001b");
    }

    @Test
    void showsNothingThatATerminalWouldObey() {
        String hostile = "x\u001b[2J\u202e\n\u0007";
        Comparison comparison = of(
                "com.acme." + hostile,
                hostile,
                hostile,
                Verdict.UNCHANGED,
                List.of(hostile),
                time(Metric.CPU, Verdict.UNCHANGED, true, 1, 1, 0.1));

        for (int width : new int[] {80, 120}) {
            assertThat(ComparisonTable.render(List.of(comparison), Colours.NONE, width))
                    .doesNotContain("\u001b")
                    .doesNotContain("\u202e")
                    .doesNotContain("\u0007")
                    .contains("\\u001b[2J");
        }
    }
}
