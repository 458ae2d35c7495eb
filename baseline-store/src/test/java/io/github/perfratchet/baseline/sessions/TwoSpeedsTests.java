package io.github.perfratchet.baseline.sessions;

import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.LAPTOP;
import static io.github.perfratchet.baseline.Given.baseline;
import static io.github.perfratchet.baseline.Given.classBaseline;
import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.measurement;
import static io.github.perfratchet.baseline.Given.results;
import static io.github.perfratchet.baseline.Given.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.comparison.BaselineComparator;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.store.Baseline;
import io.github.perfratchet.baseline.store.Session;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests verdicts on forks that are fast or slow by chance. */
class TwoSpeedsTests {

    private static final int RUNS = 5;

    private static Fork[] forks(double... nanos) {
        return Arrays.stream(nanos).mapToObj(time -> fork(time, 64)).toArray(Fork[]::new);
    }

    private static Comparison compare(double[] then, double... now) {
        return BaselineComparator.compare(
                        List.of(results(LAPTOP, DAY_1.plusSeconds(3600), measurement("parses", forks(now)))),
                        List.of(classBaseline(LAPTOP, baseline("parses", session(DAY_1, forks(then))))))
                .get(0);
    }

    private static double[] then(double... nanos) {
        return nanos;
    }

    @Test
    void slowForksAgainstABaselineOfBothSpeedsAreNoRegression() {
        Comparison comparison = compare(then(100, 101, 100, 100, 101, 215), 214, 216, 215);

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.notes())
                .singleElement()
                .asString()
                .startsWith("The forks run at two speeds: the slow ones take 2.14 times as long as the fast ones")
                .contains("@PerfTest(warmup = \"4s\")");
    }

    @Test
    void forksBeyondBothSpeedsOfTheBaselineAreARegression() {
        assertThat(compare(then(100, 101, 100, 215, 214, 216), 500, 501, 500).verdict())
                .isEqualTo(Verdict.REGRESSED);
        assertThat(compare(then(100, 101, 100, 215, 214, 216), 30, 31, 30).verdict())
                .isEqualTo(Verdict.IMPROVED);
    }

    @Test
    void bothSpeedsThatStayedAreUnchangedHoweverManyForksWereSlow() {
        assertThat(compare(then(100, 101, 100, 215, 214, 101), 100, 214, 216, 215, 215, 214)
                        .verdict())
                .isEqualTo(Verdict.UNCHANGED);
    }

    @Test
    void bothSpeedsThatGotSlowerAreARegressionByTheSmallerChange() {
        Comparison comparison = compare(then(100, 101, 100, 215, 214, 101), 150, 323, 325, 322, 323, 151);

        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(comparison.metrics().get(0).change()).isBetween(0.48, 0.52);
    }

    @Test
    void aRegressionOfForksOfOneSpeedIsFoundAsEver() {
        assertThat(compare(then(100, 103, 98), 150, 155, 148).verdict()).isEqualTo(Verdict.REGRESSED);
    }

    @Test
    void manyBenchmarksAtTwoSpeedsMakeAChangeByTheirFactorNoProof() {
        List<Baseline> stored = new ArrayList<>();
        List<Measurement> measured = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            stored.add(baseline("mixed" + i, session(DAY_1, forks(100, 215, 101, 214, 100, 216))));
            measured.add(measurement("mixed" + i, forks(100, 101, 215, 214, 100, 216)));
        }
        stored.add(baseline("twice", session(DAY_1, forks(100, 101, 102))));
        measured.add(measurement("twice", forks(214, 215, 216)));
        stored.add(baseline("thrice", session(DAY_1, forks(100, 101, 102))));
        measured.add(measurement("thrice", forks(300, 301, 302)));

        List<Comparison> comparisons = BaselineComparator.compare(
                List.of(results(LAPTOP, DAY_1.plusSeconds(3600), measured.toArray(Measurement[]::new))),
                List.of(classBaseline(LAPTOP, stored.toArray(Baseline[]::new))));

        Comparison twice = comparisons.get(comparisons.size() - 1);
        assertThat(twice.id().name()).isEqualTo("twice");
        assertThat(twice.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(twice.notes())
                .singleElement()
                .asString()
                .startsWith("In this run the forks of 9 of 11 benchmarks run at two speeds, up to a factor of 2.14. By"
                        + " chance, all forks may have been slow in one session and fast in the other, which"
                        + " can explain +113 % too. Measure both");
        assertThat(comparisons.get(comparisons.size() - 2).verdict()).isEqualTo(Verdict.REGRESSED);
    }

    @Test
    void aFewBenchmarksAtTwoSpeedsDoNotCastDoubtOnTheOthers() {
        TwoSpeedRun few = new TwoSpeedRun(200, 12, Math.log(2));
        TwoSpeedRun quarter = new TwoSpeedRun(200, 50, Math.log(2));

        // (12 + 0.5) / 210 / 32 = 0.0019, (50 + 0.5) / 210 / 32 = 0.0075
        assertThat(few.explains(0.5, 3, 3)).isFalse();
        assertThat(quarter.explains(0.5, 3, 3)).isTrue();
        assertThat(quarter.explains(-0.5, 3, 3)).isTrue();
        assertThat(quarter.explains(0.9, 3, 3)).isFalse();
        // 2 x 0.75^9 x 0.25^3 x 0.24 = 0.0006
        assertThat(quarter.explains(0.5, 9, 3)).isFalse();
    }

    /** Simulates 3 forks if they agree, and otherwise 6, as in a measurement with the default settings. */
    private static Fork[] simulated(Random random, double level, double slowShare, double ratio, double spread) {
        double[] slow = new double[6];
        Arrays.setAll(slow, i -> random.nextDouble() < slowShare ? ratio : 1);
        int count = slow[0] == slow[1] && slow[1] == slow[2] ? 3 : 6;
        return forks(Arrays.stream(slow)
                .limit(count)
                .map(factor -> level * factor * Math.exp(spread * random.nextGaussian()))
                .toArray());
    }

    private record Truth(double slowShare, double ratio, int sessions, double change, int others, double spread) {}

    private static Map<Verdict, Integer> simulate(Truth truth, int runs, long seed) {
        Random random = new Random(seed);
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (int run = 0; run < runs; run++) {
            List<Baseline> stored = new ArrayList<>();
            List<Measurement> measured = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                double ratio = i < truth.others() ? 1 : truth.ratio();
                List<Session> sessions = new ArrayList<>();
                for (int k = 0; k < truth.sessions(); k++) {
                    double level = 100 * Math.exp(0.02 * random.nextGaussian());
                    sessions.add(session(
                            DAY_1.plusSeconds(k), simulated(random, level, truth.slowShare(), ratio, truth.spread())));
                }
                double level = 100 * (1 + truth.change()) * Math.exp(0.02 * random.nextGaussian());
                stored.add(baseline("b" + i, sessions.toArray(Session[]::new)));
                measured.add(measurement("b" + i, simulated(random, level, truth.slowShare(), ratio, truth.spread())));
            }
            BaselineComparator.compare(
                            List.of(results(LAPTOP, DAY_1.plusSeconds(3600), measured.toArray(Measurement[]::new))),
                            List.of(classBaseline(LAPTOP, stored.toArray(Baseline[]::new))))
                    .forEach(comparison -> counts.merge(comparison.verdict(), 1, Integer::sum));
        }
        return counts;
    }

    private static int changed(Map<Verdict, Integer> counts) {
        return counts.getOrDefault(Verdict.REGRESSED, 0) + counts.getOrDefault(Verdict.IMPROVED, 0);
    }

    /** With 500 verdicts, a rate of 0.2 % is 1 false alarm. The probability of five or more is then 1 in 270. */
    @ParameterizedTest
    @CsvSource({
        "0.1, 2.15, 1, 0",
        "0.3, 2.15, 1, 0",
        "0.5, 2.15, 1, 0",
        "0.7, 2.15, 1, 0",
        "0.9, 2.15, 1, 0",
        "0.5, 1.1, 1, 0",
        "0.5, 1.2, 1, 0",
        "0.5, 1.3, 1, 0",
        "0.5, 1.5, 1, 0",
        "0.5, 3, 1, 0",
        "0.5, 1.15, 1, 0",
        "0.5, 1.15, 5, 0",
        "0.5, 1.15, 10, 0",
        "0.3, 1.3, 2, 0",
        "0.5, 2.15, 2, 0",
        "0.5, 1.2, 3, 0",
        "0.3, 2.15, 3, 0",
        "0.5, 1.5, 5, 0",
        "0.5, 2.15, 1, 50",
        "0.5, 2.15, 1, 80",
        "0.5, 2.15, 1, 90",
        "0.5, 2.15, 1, 95"
    })
    void unchangedCodeAtTwoSpeedsRaisesAtMostTwoAlarmsInAThousand(
            double slowShare, double ratio, int sessions, int others) {
        Map<Verdict, Integer> counts = simulate(new Truth(slowShare, ratio, sessions, 0, others, 0.01), RUNS, 11);

        assertThat(changed(counts)).isLessThan(5);
    }

    /** With forks of one speed, as many slowdowns are found as with the model alone ({@link SessionModelTests}). */
    @ParameterizedTest
    @CsvSource({"1, 0.3, 0.95", "2, 0.3, 0.98", "3, 0.2, 0.90", "5, 0.2, 0.95"})
    void slowdownsOfForksOfOneSpeedAreFound(int sessions, double change, double power) {
        Map<Verdict, Integer> counts = simulate(new Truth(0.5, 1, sessions, change, 0, 0.03), RUNS, 12);

        assertThat(counts.getOrDefault(Verdict.REGRESSED, 0) / (100.0 * RUNS)).isGreaterThan(power);
    }
}
