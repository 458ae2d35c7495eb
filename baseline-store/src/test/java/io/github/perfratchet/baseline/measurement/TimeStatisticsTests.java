package io.github.perfratchet.baseline.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeStatisticsTests {

    private static Fork fork(@Nullable Double... cpuNanos) {
        List<Iteration> iterations = Arrays.stream(cpuNanos)
                .map(cpu -> new Iteration(1000, 100, cpu, null, null))
                .toList();
        return new Fork(iterations, null, null, null, null, null, 1);
    }

    private static TimeStatistics of(Fork... forks) {
        return TimeStatistics.of(List.of(forks), Metric.CPU).orElseThrow();
    }

    /** Expected values from Python's {@code statistics}. The quantile of the interval is 9.924843 in tables of Student's t. */
    @Test
    void agreeWithASecondImplementation() {
        TimeStatistics statistics =
                of(fork(10.0, 12.0, 11.0, 30.0), fork(13.0, 12.0, 14.0, 12.0), fork(11.0, 11.0, 10.0, 12.0));

        assertThat(statistics.iterations()).isEqualTo(12);
        assertThat(statistics.min()).isEqualTo(10);
        assertThat(statistics.max()).isEqualTo(30);
        assertThat(statistics.mean()).isEqualTo(13.1666667, within(1e-6));
        assertThat(statistics.standardDeviation()).isEqualTo(5.4244117, within(1e-6));
        assertThat(statistics.q1()).isEqualTo(11);
        assertThat(statistics.median()).isEqualTo(12);
        assertThat(statistics.q3()).isEqualTo(12.25);
        assertThat(statistics.interquartileRange()).isEqualTo(1.25);
        assertThat(statistics.p90()).isEqualTo(13.9, within(1e-9));
        assertThat(statistics.p99()).isEqualTo(28.24, within(1e-9));
        assertThat(statistics.p999()).isEqualTo(29.824, within(1e-9));
        assertThat(statistics.deviants()).isEqualTo(1);
        assertThat(statistics.outliers()).isEqualTo(1);
        assertThat(statistics.operationsPerSecond()).isEqualTo(75_949_367.09, within(0.01));
    }

    @Test
    void theForksAreTheSampleOfTheInterval() {
        TimeStatistics statistics =
                of(fork(10.0, 12.0, 11.0, 30.0), fork(13.0, 12.0, 14.0, 12.0), fork(11.0, 11.0, 10.0, 12.0));

        assertThat(statistics.meanError()).isEqualTo(13.7651926, within(1e-6));
    }

    @Test
    void whatOneForkOrOneIterationDoesNotTellIsAbsent() {
        TimeStatistics one = of(fork(10.0));

        assertThat(one.meanError()).isNull();
        assertThat(one.standardDeviation()).isNull();
        assertThat(one.p999()).isEqualTo(10);
        assertThat(one.outliers()).isZero();
        assertThat(of(fork(10.0, 11.0)).standardDeviation()).isNotNull();
    }

    @Test
    void aTimeThatIterationsLackHasNone() {
        assertThat(TimeStatistics.of(List.of(fork(10.0, null)), Metric.CPU)).isEmpty();
    }
}
