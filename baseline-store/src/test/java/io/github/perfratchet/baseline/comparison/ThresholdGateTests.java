package io.github.perfratchet.baseline.comparison;

import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.LAPTOP;
import static io.github.perfratchet.baseline.Given.baseline;
import static io.github.perfratchet.baseline.Given.classBaseline;
import static io.github.perfratchet.baseline.Given.results;
import static io.github.perfratchet.baseline.Given.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.perfratchet.baseline.Given;
import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.pairs.PairSchedule;
import io.github.perfratchet.baseline.store.ClassBaseline;
import io.github.perfratchet.baseline.store.Session;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.threshold.Thresholds;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests comparisons with a baseline and with a base if the test has its own thresholds. */
class ThresholdGateTests {

    /** {@return a fork of 40 iterations; every fourth of them takes the time of the tail} */
    private static Fork fork(double nanos, double tail, double bytes) {
        List<Iteration> iterations = IntStream.range(0, 40)
                .mapToObj(i -> {
                    double time = (i % 4 == 3 ? tail : nanos) * (1 + 0.001 * (i % 7));
                    return new Iteration(1000, 1.01 * time, time, bytes, null);
                })
                .toList();
        return new Fork(iterations, bytes, null, null, null, null, 1);
    }

    private static List<Fork> forks(double nanos, double tail, double bytes) {
        return List.of(
                fork(nanos, tail, bytes),
                fork(1.01 * nanos, 0.99 * tail, bytes),
                fork(0.99 * nanos, 1.01 * tail, bytes));
    }

    private static ClassBaseline stored(List<Fork> forks) {
        Session[] sessions = IntStream.range(0, 5)
                .mapToObj(i -> session(DAY_1.plusSeconds(86_400L * i), forks.toArray(Fork[]::new)))
                .toArray(Session[]::new);
        return classBaseline(LAPTOP, baseline("test", sessions));
    }

    private static Measurement measurement(String thresholds, List<Fork> forks, @Nullable Against against) {
        Measurement measured = Given.measurement("test", forks.toArray(Fork[]::new))
                .limitedTo(new Thresholds(Threshold.parseAll(thresholds)));
        return against == null ? measured : measured.pairedWith(against);
    }

    private static Comparison compare(Measurement measurement, ClassBaseline... stored) {
        return BaselineComparator.compare(
                        List.of(results(LAPTOP, DAY_1.plusSeconds(864_000), measurement)), List.of(stored))
                .get(0);
    }

    private static Comparison compare(String thresholds, List<Fork> now, List<Fork> then) {
        return compare(measurement(thresholds, now, null), stored(then));
    }

    private static MetricComparison of(Statistic statistic, Comparison comparison) {
        return comparison.metrics().stream()
                .filter(metric -> metric.statistic() == statistic)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTailThatGrewIsFoundByItsPercentileAlone() {
        List<Fork> then = forks(1000, 1500, 64);
        List<Fork> now = forks(1000, 2500, 64);

        assertThat(compare("5%", now, then).verdict()).isEqualTo(Verdict.UNCHANGED);

        Comparison comparison = compare("p99:10%", now, then);

        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSED);
        MetricComparison p99 = of(Statistic.P99, comparison);
        assertThat(comparison.decidingMetric()).isEqualTo(p99);
        assertThat(p99.gating()).isTrue();
        assertThat(p99.label()).isEqualTo("p99");
        assertThat(p99.change()).isEqualTo(2.5 / 1.5 - 1, within(0.02));
        assertThat(p99.low()).isBetween(0.1, 0.6);
        assertThat(p99.threshold()).hasToString("p99:10%");
        assertThat(comparison.metrics().get(0).verdict()).isEqualTo(Verdict.UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource({
        "max:10%, REGRESSED",
        "mean:10%, REGRESSED",
        "p90:10%, REGRESSED",
        "stddev:10%, REGRESSED",
        "ops:10%, REGRESSED",
        "median:10%, UNCHANGED",
        // The larger of the two limits applies.
        "p99:10%|1100 ns, UNCHANGED",
        "p99:100%|100 ns, UNCHANGED",
        "p99:100 ns, REGRESSED",
        "p99:2 us, UNCHANGED"
    })
    void eachStatisticHasItsOwnThreshold(String threshold, Verdict verdict) {
        assertThat(compare(threshold, forks(1000, 2500, 64), forks(1000, 1500, 64))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void operationsPerSecondGetWorseByFalling() {
        MetricComparison fell = of(Statistic.OPS, compare("ops:10%", forks(2000, 2000, 64), forks(1000, 1000, 64)));
        MetricComparison rose = of(Statistic.OPS, compare("ops:10%", forks(1000, 1000, 64), forks(2000, 2000, 64)));

        assertThat(fell.verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(fell.baseline()).isEqualTo(1e6, within(1e4));
        assertThat(fell.current()).isEqualTo(5e5, within(1e4));
        assertThat(fell.change()).isEqualTo(-0.5, within(1e-9));
        assertThat(fell.low()).isLessThan(Objects.requireNonNull(fell.high()));
        assertThat(fell.leastWorsening()).isEqualTo(fell.high()).isBetween(-0.5, -0.1);
        assertThat(rose.verdict()).isEqualTo(Verdict.IMPROVED);
    }

    @Test
    void anAmountIsExceededOnlyByTheWholeInterval() {
        List<Fork> then = forks(1000, 1000, 64);
        List<Fork> now = forks(1300, 1300, 64);

        MetricComparison mean = of(Statistic.MEAN, compare("mean:1%", now, then));
        double least = 1000 * Objects.requireNonNull(mean.low());

        assertThat(compare("50%, mean:" + Math.round(least - 10) + " ns", now, then)
                        .verdict())
                .isEqualTo(Verdict.REGRESSED);
        Comparison doubtful = compare("50%, mean:" + Math.round(least + 20) + " ns", now, then);
        assertThat(doubtful.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(doubtful.notes()).singleElement().asString().startsWith("+30.0 % of mean is within noise: ");
    }

    @Test
    void aTimeThatIsNamedGatesByItsOwnThreshold() {
        List<Fork> then = forks(1000, 1000, 64);
        List<Fork> now = forks(1500, 1500, 64);

        assertThat(compare("cpu:60%", now, then).verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(compare("3%, cpu:60%", now, then).verdict()).isEqualTo(Verdict.UNCHANGED);
        Comparison both = compare("cpu:60%, wall:3%", now, then);
        assertThat(both.verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(both.metrics()).extracting(MetricComparison::label).startsWith("cpu", "wall");
        assertThat(both.metrics()).extracting(MetricComparison::gating).startsWith(true, true);
    }

    @ParameterizedTest
    @CsvSource({
        "5%, 1024, 1032, UNCHANGED",
        "alloc:0, 1024, 1032, REGRESSED",
        "alloc:0, 0, 8, REGRESSED",
        "alloc:0, 0, 0, UNCHANGED",
        "alloc:0, 1024, 1024.2, UNCHANGED",
        "alloc:0, 1024, 1016, IMPROVED",
        "alloc:1%|16 B, 1024, 1040, UNCHANGED",
        "alloc:1%|16 B, 1024, 1048, REGRESSED",
        "alloc:1%, 1024, 1040, REGRESSED",
        "alloc:1 KiB, 1024, 2048, UNCHANGED"
    })
    void bytesHaveTheirThresholdToo(String threshold, double then, double now, Verdict verdict) {
        assertThat(compare(threshold, forks(1000, 1000, now), forks(1000, 1000, then))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void aStatisticIsNewWithItsBenchmark() {
        Comparison comparison = compare(measurement("p99:10%", forks(1000, 2000, 64), null));

        assertThat(comparison.verdict()).isEqualTo(Verdict.NEW);
        assertThat(of(Statistic.P99, comparison).verdict()).isEqualTo(Verdict.NEW);
    }

    @Test
    void aStatisticThatTheIterationsDoNotHaveIsMissingAndSaysWhy() {
        Fork single = new Fork(List.of(new Iteration(1, 100, 100.0, 64.0, null)), 64.0, null, null, null, null, 1);

        Comparison comparison = compare("stddev:10%", List.of(single, single), forks(100, 100, 64));

        assertThat(comparison.verdict()).isEqualTo(Verdict.MISSING);
        assertThat(comparison.notes())
                .contains("stddev is limited, but this run does not have it: measure at least two iterations in each"
                        + " fork, perfratchet.iterations=20.");
    }

    private static Comparison inPairs(String thresholds, int pairs, Fork current, Fork base) {
        Against against = new Against("HEAD~1", 1, Collections.nCopies(pairs, base), null);
        return compare(measurement(thresholds, Collections.nCopies(pairs, current), against));
    }

    @Test
    void aTailThatGrewAgainstABaseIsFound() {
        Fork base = fork(1000, 1500, 64);
        Fork current = fork(1000, 2500, 64);

        assertThat(inPairs("5%", 3, current, base).verdict()).isEqualTo(Verdict.UNCHANGED);
        Comparison comparison = inPairs("p99:10%", 8, current, base);
        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(of(Statistic.P99, comparison).change()).isEqualTo(2.5 / 1.5 - 1, within(0.01));
        assertThat(inPairs("p99:10%|1100 ns", 8, current, base).verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(inPairs("1000%, ops:10%", 8, fork(2000, 2000, 64), fork(1000, 1000, 64))
                        .verdict())
                .isEqualTo(Verdict.REGRESSED);
    }

    @Test
    void asManyPairsAreMeasuredAsTheLastThresholdTakes() {
        List<Fork> base = Collections.nCopies(3, fork(1000, 1500, 64));
        List<Fork> current = Collections.nCopies(3, fork(1000, 2500, 64));

        assertThat(schedule("5%").pairsWanted(current, base)).isZero();
        assertThat(schedule("5%, p99:10%").pairsWanted(current, base)).isEqualTo(8);
        assertThat(schedule("5%, p99:200%").pairsWanted(current, base)).isZero();
    }

    private static PairSchedule schedule(String thresholds) {
        return new PairSchedule(new Thresholds(Threshold.parseAll(thresholds)), 1);
    }
}
