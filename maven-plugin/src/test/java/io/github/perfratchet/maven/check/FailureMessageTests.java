package io.github.perfratchet.maven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import io.github.perfratchet.maven.project.BuildModule;
import io.github.perfratchet.maven.project.TestPatterns;
import io.github.perfratchet.maven.tests.UnmeasuredTests;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureMessageTests {

    private static final Path FOLDER = Path.of("/projects/shop");
    private static final String BASELINES = "src/test/perf-baselines";
    private static final BuildModule ALONE =
            new BuildModule("shop", true, FOLDER, FOLDER.resolve("target/perfratchet"), List.of());
    private static final BuildModule ONE_OF_SEVERAL =
            new BuildModule("shop", false, FOLDER, FOLDER.resolve("target/perfratchet"), List.of());

    @Test
    void aSlowBenchmarkIsNamedWithItsFiguresAndTheRemedy() {
        MetricComparison slower = new MetricComparison(
                Metric.CPU, null, Verdict.REGRESSED, true, 1.92e6, 3.84e6, 1.0, 0.95, 1.05, 0.04, limit("5%"));

        assertThat(message(List.of(comparison("parses", Verdict.REGRESSED, slower)), 12, ALONE))
                .isEqualTo("""
                        1 of 12 benchmarks fails the performance check:
                          REGRESSED  ParserTests#parses: cpu 1.92 ms -> 3.84 ms per operation (+100 %, at least +95.0 %, 5 % is allowed)
                        Fix the code, or accept what was measured and commit it:
                          mvn perfratchet:update "-Dperfratchet.tests=ParserTests#parses"
                        All figures are in the table above and in target/perfratchet/check.json.""");
    }

    @Test
    void aBaseCannotBeAcceptedAsABaselineCan() {
        MetricComparison slower = new MetricComparison(
                Metric.CPU, null, Verdict.REGRESSED, true, 1.92e6, 3.84e6, 1.0, 0.95, 1.05, 0.04, limit("5%"));
        Comparison paired = new Comparison(
                new BenchmarkId("com.acme.ParserTests", "parses"),
                null,
                Verdict.REGRESSED,
                List.of(slower),
                8,
                25,
                List.of(),
                "origin/main (4f2c9e1)");

        assertThat(message(List.of(paired), 12, ALONE))
                .contains("Fix the code. If it is meant to be slower, merge it knowingly")
                .doesNotContain("perfratchet:update");
    }

    @Test
    void theAdviceGoesByTheMetricAndNamesTheAllowance() {
        assertThat(message(List.of(paired(bytes(0.638))), 1, ALONE))
                .contains("Fix the code. If it is meant to allocate more, merge it knowingly")
                .contains("Or set a higher threshold: @MaxRegression(\"alloc:65%\").");
        assertThat(message(List.of(paired(cpu(Verdict.REGRESSED, 1.0), bytes(0.638))), 1, ALONE))
                .contains("If it is meant to be slower and to allocate more, merge")
                .contains("@MaxRegression({\"105%\", \"alloc:65%\"})");
    }

    @Test
    void fasterForMoreBytesIsATradeThatAnAnnotationAccepts() {
        assertThat(message(List.of(paired(cpu(Verdict.IMPROVED, -0.75), bytes(0.638))), 1, ALONE))
                .contains("ParserTests#parses trades one metric for another: cpu -75.0 %, alloc +63.8 %. To accept"
                        + " this, use @MaxRegression(\"alloc:65%\")")
                .doesNotContain("slower");
    }

    private static MetricComparison cpu(Verdict verdict, double change) {
        return new MetricComparison(
                Metric.CPU,
                null,
                verdict,
                true,
                1e6,
                1e6 * (1 + change),
                change,
                change - 0.05,
                change + 0.05,
                0.05,
                limit("5%"));
    }

    private static MetricComparison bytes(double change) {
        return new MetricComparison(
                Metric.ALLOCATION,
                null,
                Verdict.REGRESSED,
                true,
                1000.0,
                1000 * (1 + change),
                change,
                null,
                null,
                null,
                limit("alloc:1%"));
    }

    private static Comparison paired(MetricComparison... metrics) {
        return new Comparison(
                new BenchmarkId("com.acme.ParserTests", "parses"),
                null,
                Verdict.REGRESSED,
                List.of(metrics),
                8,
                25,
                List.of(),
                "origin/main (4f2c9e1)");
    }

    @Test
    void anAllocationIsShownInBytesWithoutAnInterval() {
        MetricComparison more = new MetricComparison(
                Metric.ALLOCATION,
                null,
                Verdict.REGRESSED,
                true,
                1024.0,
                2048.0,
                1.0,
                1.0,
                1.0,
                0.0,
                limit("alloc:1%"));

        assertThat(message(List.of(comparison("copies", Verdict.REGRESSED, more)), 1, ALONE))
                .contains("ParserTests#copies: alloc 1,024 B -> 2,048 B per operation (+100 %, 1 % is allowed)");
    }

    @Test
    void anAllocationWhereThereWasNoneHasNoChangeInPercent() {
        MetricComparison some = new MetricComparison(
                Metric.ALLOCATION, null, Verdict.REGRESSED, true, 0.0, 48.0, null, null, null, null, limit("alloc:1%"));

        assertThat(message(List.of(comparison("adds", Verdict.REGRESSED, some)), 1, ALONE))
                .contains("ParserTests#adds: alloc 0 B -> 48 B per operation (1 % is allowed)\n");
    }

    @Test
    void onlyTheMetricThatGatesAndRegressedIsBlamed() {
        MetricComparison cpu = new MetricComparison(
                Metric.CPU, null, Verdict.UNCHANGED, true, 10.0, 10.0, 0.0, -0.1, 0.1, 0.1, limit("3%"));
        MetricComparison wall = new MetricComparison(
                Metric.WALL, null, Verdict.REGRESSED, false, 10.0, 20.0, 1.0, 0.9, 1.1, 0.1, limit("3%"));
        MetricComparison bytes = new MetricComparison(
                Metric.ALLOCATION, null, Verdict.REGRESSED, true, 100.0, 200.0, 1.0, 1.0, 1.0, 0.0, limit("alloc:1%"));

        assertThat(message(List.of(comparison("parses", Verdict.REGRESSED, cpu, wall, bytes)), 1, ALONE))
                .contains("ParserTests#parses: alloc 100 B -> 200 B")
                .doesNotContain("cpu", "wall");
    }

    @Test
    void whatIsMissingCannotBeAccepted() {
        assertThat(message(List.of(comparison("renamed", Verdict.MISSING)), 3, ALONE))
                .contains(
                        "MISSING    ParserTests#renamed: has a baseline, but was not measured; run it with mvn verify")
                .contains("If a test was renamed or removed, update its baselines in src/test/perf-baselines:")
                .contains("  mvn perfratchet:update \"-Dperfratchet.rename=OldTests#old -> NewTests#new\"\n")
                .contains("  mvn perfratchet:update -Dperfratchet.prune\n")
                .doesNotContain("-Dperfratchet.tests");
    }

    @Test
    void whatIsNewIsRecorded() {
        assertThat(message(List.of(comparison("added", Verdict.NEW)), 3, ONE_OF_SEVERAL))
                .contains("NEW        ParserTests#added: has no baseline here")
                .contains("Record what was measured and commit it:")
                .contains("mvn perfratchet:update -pl :shop \"-Dperfratchet.tests=ParserTests#added\"");
    }

    @Test
    void manyAreCutShortAndAcceptedTogether() {
        List<Comparison> many = Collections.nCopies(25, comparison("added", Verdict.NEW));

        assertThat(message(many, 30, ALONE))
                .startsWith("25 of 30 benchmarks fail the performance check:")
                .contains("and 5 more, see the table above")
                .contains("  mvn perfratchet:update\n")
                .hasLineCount(25);
    }

    @Test
    void aHostileNameNeitherMovesTheCursorNorRunsInAShell() {
        Comparison hostile = comparison("$(touch x)`id`\"\u001b[2J", Verdict.NEW);

        assertThat(message(List.of(hostile), 1, ALONE))
                .contains("ParserTests#$(touch x)`id`\"\\u001b[2J: has no baseline here")
                .contains("\"-Dperfratchet.tests=ParserTests#?(touch x)?id????2J\"")
                .doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "costs 5$ (\"net\")",
                "parses, then sorts",
                "parses (a, then b",
                "parses a), b [c",
                "parses [a, (b] c, d",
                "sorts[[1, 2], [3]]",
                "sorts(int[],String)[[1, 2], x]",
                "ends with a comma,",
                "ends with a blank ",
                "a#b, c"
            })
    void theSuggestedPatternSelectsTheBenchmarkAndNoOther(String name) {
        List<Comparison> odd = List.of(comparison(name, Verdict.NEW), comparison("other, too", Verdict.NEW));
        List<BenchmarkId> ids = odd.stream().map(Comparison::id).toList();
        String command = UpdateCommand.accepting(odd, ALONE, ClassNames.of(ids));
        TestPatterns patterns = TestPatterns.parse(command.substring(command.indexOf('=') + 1, command.length() - 1));

        assertThat(ids).allMatch(patterns);
        assertThat(patterns.unmatched(ids)).isEmpty();
        assertThat(patterns)
                .rejects(
                        new BenchmarkId("com.acme.ParserTests", "parses"),
                        new BenchmarkId("com.acme.ParserTests", "b"));
    }

    @Test
    void thePackageIsNamedWhereAnotherHasAClassOfTheName() {
        Comparison here = comparison("work", Verdict.NEW);
        BenchmarkId elsewhere = new BenchmarkId("org.else.ParserTests", "work");
        ClassNames classes = ClassNames.of(List.of(here.id(), elsewhere));

        assertThat(FailureMessage.of(decision(List.of(here), 2), ALONE, classes, BASELINES, ""))
                .contains("NEW        com.acme.ParserTests#work: has no baseline here")
                .contains("mvn perfratchet:update \"-Dperfratchet.tests=com.acme.ParserTests#work\"");
        assertThat(TestPatterns.parse(UpdateCommand.pattern(here.id(), classes)))
                .accepts(here.id())
                .rejects(elsewhere);
    }

    @Test
    void endsWithTheCommandThatFindsOutWhy() {
        Decision decision = decision(List.of(comparison("work", Verdict.NEW)), 1);

        assertThat(FailureMessage.of(decision, ALONE, ClassNames.of(List.of()), BASELINES, "Profile it."))
                .endsWith("\nProfile it.");
    }

    @Test
    void namesTheStatisticAndWhatIsAllowedOfIt() {
        MetricComparison p99 = new MetricComparison(
                Metric.CPU,
                Statistic.P99,
                Verdict.REGRESSED,
                true,
                2.1e6,
                2.5e6,
                0.19,
                0.12,
                0.27,
                0.07,
                limit("p99:10%|200 ns"));
        MetricComparison ops = new MetricComparison(
                Metric.CPU,
                Statistic.OPS,
                Verdict.REGRESSED,
                true,
                812e3,
                700e3,
                -0.138,
                -0.17,
                -0.1,
                0.04,
                limit("ops:5%"));

        assertThat(message(List.of(comparison("parses", Verdict.REGRESSED, p99, ops)), 1, ALONE))
                .contains("ParserTests#parses: p99 2.10 ms -> 2.50 ms per operation (+19.0 %, at least +12.0 %, 10 % or"
                        + " 200 ns is allowed); ops 812 k ops/s -> 700 k ops/s (-13.8 %, at least -10.0 %, 5 % is"
                        + " allowed)");
    }

    private static Threshold limit(String text) {
        return Threshold.parseAll(text).get(0);
    }

    private static String message(List<Comparison> failing, int total, BuildModule module) {
        return FailureMessage.of(
                decision(failing, total),
                module,
                ClassNames.of(failing.stream().map(Comparison::id).toList()),
                BASELINES,
                "");
    }

    /** {@return a decision on this number of comparisons, where only the given ones fail} */
    private static Decision decision(List<Comparison> failing, int total) {
        List<Comparison> all = new ArrayList<>(failing);
        while (all.size() < total) {
            all.add(comparison("passes" + all.size(), Verdict.UNCHANGED));
        }
        return new Decision(all, UnmeasuredTests.NONE, new Gate(true, true));
    }

    private static Comparison comparison(String name, Verdict verdict, MetricComparison... metrics) {
        return new Comparison(
                new BenchmarkId("com.acme.ParserTests", name),
                null,
                verdict,
                List.of(metrics),
                3,
                4.2,
                List.of(),
                null);
    }
}
