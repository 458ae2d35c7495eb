package io.github.perfratchet.baseline.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryTests {

    private static final Offset<Double> NEARLY = within(1e-9);

    private static Iteration iteration(double wall, @Nullable Double cpu, @Nullable Double runQueue) {
        return new Iteration(100, wall, cpu, null, runQueue);
    }

    private static Fork fork(@Nullable Double bytes, Iteration... iterations) {
        return new Fork(Arrays.asList(iterations), bytes, null, null, null, null, 1);
    }

    @Test
    void codeThatComputesIsHeldToItsCpuTime() {
        Summary summary = Summary.of(List.of(fork(null, iteration(100, 99.0, 0.0))));

        assertThat(summary.gating()).isEqualTo(Metric.CPU);
        assertThat(summary.gatingTime().estimate()).isEqualTo(99, NEARLY);
    }

    @Test
    void codeThatWaitsIsHeldToItsWallTime() {
        Summary summary = Summary.of(List.of(fork(null, iteration(100, 89.0, 0.0))));

        assertThat(summary.gating()).isEqualTo(Metric.WALL);
        assertThat(summary.gatingTime().estimate()).isEqualTo(100, NEARLY);
    }

    @Test
    void codeThatWasKeptFromRunningByABusyMachineStillComputes() {
        assertThat(Summary.of(List.of(fork(null, iteration(200, 100.0, 95.0)))).gating())
                .isEqualTo(Metric.CPU);
    }

    @Test
    void aFewStarvedIterationsDoNotMakeCodeWait() {
        Fork fork = fork(null, iteration(100, 99.0, null), iteration(100, 99.0, null), iteration(1000, 99.0, null));

        assertThat(Summary.of(List.of(fork)).gating()).isEqualTo(Metric.CPU);
    }

    @Test
    void codeOfSeveralThreadsComputes() {
        assertThat(Summary.of(List.of(fork(null, iteration(100, 195.0, null)))).gating())
                .isEqualTo(Metric.CPU);
    }

    @Test
    void withoutCpuTimeTheWallTimeCounts() {
        Summary summary = Summary.of(List.of(fork(null, iteration(100, null, null))));

        assertThat(summary.gating()).isEqualTo(Metric.WALL);
        assertThat(summary.cpu()).isNull();
    }

    @Test
    void aForkWithoutCpuTimeLeavesNoneForAll() {
        Summary summary =
                Summary.of(List.of(fork(null, iteration(100, 99.0, null)), fork(null, iteration(100, null, null))));

        assertThat(summary.cpu()).isNull();
        assertThat(summary.gating()).isEqualTo(Metric.WALL);
    }

    @Test
    void estimatesATimeByTheGeometricMeanOfTheForksMinima() {
        Summary.Time time = Summary.of(List.of(
                        fork(null, iteration(20, 20.0, null), iteration(10, 10.0, null)),
                        fork(null, iteration(40, 40.0, null), iteration(50, 50.0, null), iteration(90, 90.0, null))))
                .gatingTime();

        assertThat(time.estimate()).isEqualTo(20, NEARLY);
        assertThat(time.median()).isEqualTo(40, NEARLY);
        // ln 10 and ln 40 differ by ln 4. The standard deviation of two values is their difference over sqrt(2).
        assertThat(time.spread()).isEqualTo(Math.log(4) / Math.sqrt(2), NEARLY);
    }

    @Test
    void oneForkHasNoSpread() {
        assertThat(Summary.of(List.of(fork(null, iteration(100, null, null))))
                        .wall()
                        .spread())
                .isNull();
    }

    @Test
    void countsBytesByTheMedianOfTheForks() {
        Iteration iteration = iteration(100, null, null);

        assertThat(Summary.of(List.of(fork(16.0, iteration), fork(9999.0, iteration), fork(24.0, iteration)))
                        .allocatedBytes())
                .isEqualTo(24.0);
    }

    @Test
    void withoutAnExactCountTheIterationsSayTheBytes() {
        Fork fork = fork(null, new Iteration(1, 1, null, 32.0, null), new Iteration(1, 1, null, null, null));

        assertThat(Summary.of(List.of(fork)).allocatedBytes()).isEqualTo(32.0);
        assertThat(Summary.of(List.of(fork(null, iteration(1, null, null)))).allocatedBytes())
                .isNull();
    }

    @Test
    void aClockThatDidNotMoveHasALogarithm() {
        assertThat(Summary.of(List.of(fork(null, iteration(10, 0.0, 10.0)))).cpu())
                .isNotNull()
                .satisfies(time -> assertThat(time.estimate()).isEqualTo(0.001, NEARLY));
    }
}
