package io.github.perfratchet.samples.pi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.perfratchet.MaxAllocation;
import io.github.perfratchet.MaxTime;
import io.github.perfratchet.PerfTest;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Sample 1: a measured test, and two budgets.
 *
 * <p>{@code @PerfTest} turns a test into a benchmark. One call is one operation. The Blackhole keeps the result alive.
 * Without it, the JIT compiler may remove the whole loop, and the test would measure nothing.
 *
 * <p>A budget is an absolute limit and needs no baseline. {@code @MaxAllocation} is exact, so the budget can be tight: it
 * allows only the generator. {@code @MaxTime} depends on the machine, so use it to catch disasters and not small changes.
 *
 * <p>Run it from the root: {@code mvn -Pdemo verify -Dtest=MonteCarloPiTests}
 */
class MonteCarloPiTests {

    private static final int POINTS = 100_000;
    private static final long SEED = 42;

    @PerfTest
    @MaxAllocation("64 B")
    @MaxTime("50 ms")
    void estimatesPi(Blackhole blackhole) {
        blackhole.consume(MonteCarloPi.estimate(POINTS, SEED));
    }

    @Test
    void estimateIsWithinFourStandardErrors() {
        double standardError = 1.64 / Math.sqrt(POINTS);

        assertThat(MonteCarloPi.estimate(POINTS, SEED)).isCloseTo(Math.PI, within(4 * standardError));
    }

    @Test
    void sameSeedGivesTheSameEstimate() {
        assertThat(MonteCarloPi.estimate(POINTS, SEED)).isEqualTo(MonteCarloPi.estimate(POINTS, SEED));
    }

    @Test
    void refusesToEstimateFromNoPoints() {
        assertThatIllegalArgumentException().isThrownBy(() -> MonteCarloPi.estimate(0, SEED));
    }
}
