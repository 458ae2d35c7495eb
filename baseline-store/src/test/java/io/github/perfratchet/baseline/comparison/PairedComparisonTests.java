package io.github.perfratchet.baseline.comparison;

import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.LAPTOP;
import static io.github.perfratchet.baseline.Given.baseline;
import static io.github.perfratchet.baseline.Given.classBaseline;
import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.measurement;
import static io.github.perfratchet.baseline.Given.results;
import static io.github.perfratchet.baseline.Given.session;
import static io.github.perfratchet.baseline.Given.waitingFork;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.pairs.PairSchedule;
import io.github.perfratchet.baseline.store.ClassBaseline;
import io.github.perfratchet.baseline.threshold.Thresholds;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests the verdicts on measurements in pairs. */
class PairedComparisonTests {

    private static Measurement paired(int pairs, Fork current, Fork base) {
        return measurement("parses", Collections.nCopies(pairs, current).toArray(Fork[]::new))
                .pairedWith(new Against("origin/main (4f2c9e1)", 1, Collections.nCopies(pairs, base), null));
    }

    private static Comparison compare(Measurement measurement, ClassBaseline... stored) {
        return BaselineComparator.compare(List.of(results(LAPTOP, DAY_1, measurement)), List.of(stored))
                .get(0);
    }

    @Test
    void codeThatIsAsFastAsItsBaseIsUnchanged() {
        Comparison comparison = compare(paired(3, fork(101, 64), fork(100, 64)));

        assertThat(comparison.verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(comparison.base()).isEqualTo("origin/main (4f2c9e1)");
        MetricComparison time = comparison.metrics().get(0);
        assertThat(time.metric()).isEqualTo(Metric.CPU);
        assertThat(time.change()).isEqualTo(0.01, within(1e-3));
        // Moderated: sqrt((4 x 0.02^2 + 2 x 0.003^2) / 6 / 3) = 0.00948, t with 6 degrees of freedom 3.7074.
        assertThat(time.resolution()).isEqualTo(Math.expm1(3.7074 * 0.00948), within(1e-4));
    }

    @Test
    void codeThatIsSlowerThanItsBaseIsRegressed() {
        Comparison comparison = compare(paired(8, fork(110, 64), fork(100, 64)));

        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSED);
        MetricComparison time = comparison.metrics().get(0);
        assertThat(time.baseline()).isEqualTo(102, within(1e-9));
        assertThat(time.current()).isEqualTo(112.2, within(1e-9));
    }

    @Test
    void theBaseDecidesAndTheStoredBaselineWhoseForksWereMeasuredAloneIsNotCompared() {
        ClassBaseline stored = classBaseline(LAPTOP, baseline("parses", session(DAY_1, fork(50, 64))));

        Comparison comparison = compare(paired(3, fork(100, 64), fork(100, 64)), stored);

        assertThat(comparison.verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(comparison.notes()).isEmpty();
    }

    @Test
    void aMachineWhoseSpeedChangedBetweenTheSidesConvictsNobody() {
        Comparison comparison = compare(paired(8, slowMachine(fork(110, 64)), fork(100, 64)));

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.notes())
                .singleElement()
                .asString()
                .startsWith("The machine is unstable: it was 5 % slower for the current code than for the base");
    }

    @Test
    void aSlowdownFarBeyondTheMachinesOwnChangeIsRegressedAllTheSame() {
        // The machine's 5 % count three times, as 15.8 %. The rest of 20 % exceeds the threshold, that of 18 % not.
        assertThat(compare(paired(8, slowMachine(fork(120, 64)), fork(100, 64))).verdict())
                .isEqualTo(Verdict.REGRESSED);
        assertThat(compare(paired(8, slowMachine(fork(118, 64)), fork(100, 64))).verdict())
                .isEqualTo(Verdict.INCONCLUSIVE);
    }

    private static Fork slowMachine(Fork fork) {
        return new Fork(
                fork.iterations(),
                fork.allocatedBytes(),
                fork.gcCount(),
                fork.gcMillis(),
                fork.peakResidentBytes(),
                fork.rulerNanos() == null ? null : Double.valueOf(fork.rulerNanos() * 1.05),
                fork.seconds());
    }

    @Test
    void aSuspicionThatTheTimeDidNotSufficeForIsInconclusiveAndNamesTheKey() {
        Comparison comparison = compare(paired(3, fork(110, 64), fork(100, 64)));

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.notes())
                .singleElement()
                .asString()
                .startsWith("+10.0 % is suspected, but 3 pairs do not prove it. About")
                .endsWith("but the time budget ended before. Raise perfratchet.timeBudget.");
    }

    /** Creates a fork of a hundred iterations. */
    private static Fork fork100(int cold, double coldNanos, double nanos) {
        List<Iteration> iterations = IntStream.range(0, 100)
                .mapToDouble(i -> (i < cold ? coldNanos : nanos) * (1 + 0.001 * (i * 7 % 5)))
                .mapToObj(time -> new Iteration(1000, time * 1.01, time, 64.0, 0.0))
                .toList();
        return new Fork(iterations, 64.0, 0L, 0L, 0L, null, 51_234.0, 2.5);
    }

    private static Measurement paired(List<Fork> current, List<Fork> base) {
        return measurement("parses", current.toArray(Fork[]::new)).pairedWith(new Against("main", 1, base, null));
    }

    @Test
    void theColdBeginningOfAForkDecidesNothing() {
        Comparison comparison = compare(paired(3, fork100(0, 0, 100), fork100(60, 1_000, 100)));

        assertThat(comparison.verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(comparison.metrics().get(0).baseline()).isEqualTo(100.2, within(0.2));
        assertThat(comparison.notes())
                .singleElement()
                .asString()
                .startsWith(
                        "3 of 3 pairs were not warm at the start, or the machine was slower then; up to 60 of 100 iterations"
                                + " are left out");
    }

    @Test
    void pairsThatWereNeverWarmGateNothingAndNoMoreOfThemAreMeasured() {
        Measurement cold = paired(3, fork100(0, 0, 100), fork100(90, 1_000, 100));

        Comparison comparison = compare(cold);

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.notes())
                .singleElement()
                .asString()
                .startsWith("Pairs of forks 1, 2, 3 of 3 were not warm at the start")
                .contains("@PerfTest(warmup = \"4s\")");
        assertThat(new PairSchedule(cold.thresholds(), 1)
                        .pairsWanted(cold.forks(), cold.paired().orElseThrow().forks()))
                .isZero();
    }

    @Test
    void aPairThatDoesNotCountIsMadeUpForByAnother() {
        List<Fork> current = new ArrayList<>(Collections.nCopies(3, fork100(0, 0, 100)));
        List<Fork> base = new ArrayList<>(Collections.nCopies(2, fork100(0, 0, 100)));
        base.add(fork100(90, 1_000, 100));
        PairSchedule schedule = new PairSchedule(Thresholds.NONE, 1);

        assertThat(schedule.pairsWanted(current, base)).isEqualTo(4);
        current.add(fork100(0, 0, 100));
        base.add(fork100(0, 0, 100));
        assertThat(schedule.pairsWanted(current, base)).isZero();
        Comparison comparison = compare(paired(current, base));
        assertThat(comparison.verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(comparison.notes())
                .singleElement()
                .asString()
                .startsWith("Pair of forks 3 of 4 was not warm at the start")
                .contains("The verdict rests on the others.");
    }

    @Test
    void pairsAtTwoSpeedsSaySoAndDoNotSpeakOfNoise() {
        List<Fork> current = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            current.add(fork100(0, 0, i % 2 == 0 ? 100 : 215));
        }

        Comparison comparison = compare(paired(current, Collections.nCopies(23, fork100(0, 0, 100))));

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.notes())
                .singleElement()
                .asString()
                .startsWith(
                        "The forks run at two speeds: the differences of the 23 pairs fall into two groups, a factor of 2.15")
                .doesNotContain("oise");
    }

    @Test
    void figuresThatContradictTheChangeAreShownWithAWarning() {
        // The machine was slow during half of the iterations of both sides, and during three more of one side.
        Comparison comparison = compare(paired(3, halfSlow(52), halfSlow(49)));

        MetricComparison time = comparison.metrics().get(0);
        assertThat(time.change()).isEqualTo(0, within(1e-9));
        assertThat(time.baseline()).isEqualTo(100, within(1e-9));
        assertThat(time.current()).isEqualTo(170, within(1e-9));
        assertThat(comparison.notes())
                .singleElement()
                .asString()
                .startsWith("The figures of both sides differ by +70.0 %, which is outside the interval of the change");
    }

    private static Fork halfSlow(int slow) {
        List<Iteration> iterations = IntStream.range(0, 100)
                .mapToDouble(i -> i * 37 % 100 < slow ? 170.0 : 100.0)
                .mapToObj(time -> new Iteration(1000, time * 1.01, time, 64.0, 0.0))
                .toList();
        return new Fork(iterations, 64.0, 0L, 0L, 0L, null, 51_234.0, 2.5);
    }

    @Test
    void aChangeWithinTheThresholdThatIsNotExcludedIsNotCalledNoise() {
        List<Fork> current = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            current.add(fork100(0, 0, 102 + (i % 5 - 2) * 5));
        }

        Comparison comparison = compare(paired(current, Collections.nCopies(23, fork100(0, 0, 100))));

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.notes())
                .singleElement()
                .asString()
                .contains(
                        ", is within the threshold, but noise could hide a larger change: with 20 pairs only changes above");
    }

    @Test
    void codeThatWaitsIsComparedByWallTime() {
        Comparison comparison = compare(paired(8, waitingFork(120), waitingFork(100)));

        assertThat(comparison.metrics().get(0).metric()).isEqualTo(Metric.WALL);
        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSED);
    }

    @Test
    void moreBytesThanTheBaseAreARegressionWhateverTheTime() {
        Comparison comparison = compare(paired(3, fork(100, 128), fork(100, 64)));

        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(comparison.decidingMetric())
                .isNotNull()
                .satisfies(deciding -> assertThat(deciding.metric()).isEqualTo(Metric.ALLOCATION));
    }

    @Test
    void aTestThatTheBaseCannotRunIsNewAndSaysWhatIsMissing() {
        Measurement measurement = measurement("parses", fork(100, 64))
                .pairedWith(new Against("1.4.2", 1, List.of(), "it lacks void com.acme.Parser.parseFast()"));

        Comparison comparison = compare(measurement);

        assertThat(comparison.verdict()).isEqualTo(Verdict.NEW);
        assertThat(comparison.base()).isNull();
        assertThat(comparison.notes()).contains("Not compared with 1.4.2: it lacks void com.acme.Parser.parseFast()");
    }
}
