package io.github.perfratchet.baseline.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.threshold.Limit;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.verdict.ComparedTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PairedForksTests {

    private static Fork fork(@Nullable Double... cpuNanos) {
        List<Iteration> iterations = Arrays.stream(cpuNanos)
                .map(cpu -> new Iteration(10, 500, cpu, 0.0, 0.0))
                .toList();
        return new Fork(iterations, 0.0, null, null, null, null, 1);
    }

    private static final ComparedTime CPU =
            new ComparedTime(Metric.CPU, null, new Threshold(Statistic.CPU, Limit.ofRatio(0.03)), true);

    private static double[] differences(Fork current, Fork base) {
        return new PairedForks(List.of(current), List.of(base)).differences(CPU);
    }

    @Test
    void whatSlowsBothSidesForAWhileCancels() {
        Fork base = fork(100.0, 170.0, 165.0, 101.0, 100.0);
        Fork current = fork(110.0, 187.0, 181.5, 111.1, 110.0);

        assertThat(differences(current, base)).containsExactly(new double[] {Math.log(1.1)}, within(1e-12));
    }

    @Test
    void anIterationThatOneSideAloneWasDisturbedInIsOutvoted() {
        Fork base = fork(100.0, 100.0, 100.0, 100.0, 100.0);
        Fork current = fork(110.0, 110.0, 900.0, 110.0, 60.0);

        assertThat(differences(current, base)).containsExactly(new double[] {Math.log(1.1)}, within(1e-12));
    }

    @Test
    void iterationsThatTheOtherSideHasNoneForAreLeftOut() {
        assertThat(differences(fork(110.0, 110.0), fork(100.0, 100.0, 300.0, 300.0)))
                .containsExactly(new double[] {Math.log(1.1)}, within(1e-12));
    }

    @Test
    void aTimeThatAForkLacksIsNotCompared() {
        assertThat(differences(fork((Double) null), fork(100.0))).isEmpty();
    }
}
