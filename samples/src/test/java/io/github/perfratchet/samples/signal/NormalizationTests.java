package io.github.perfratchet.samples.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.perfratchet.MaxAllocation;
import io.github.perfratchet.PerfTest;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Sample 5: a budget of 0 bytes, the wrong way beside the right way.
 *
 * <p>Copying reads well and allocates two arrays for each call (10,000 doubles are 80,016 B each) and the streams; in place
 * nothing is allocated, and the budget keeps it so. The budget of the copy is written down too: it documents what the
 * comfort costs, and a third copy would exceed it.
 *
 * <p>An operation that changes its input is measured many times over on what it left behind. That is fair here, because a
 * normalised signal costs as much to normalise as any other; sorting an array in place would not be.
 *
 * <p>Run it from the root: {@code mvn -Pdemo verify -Dtest=NormalizationTests}
 */
class NormalizationTests {

    private static final Offset<Double> ROUNDING = within(1e-9);

    private final double[] signal =
            new SplittableRandom(7).doubles(10_000, -3, 11).toArray();

    @PerfTest(group = "normalise")
    @MaxAllocation("200 KiB")
    void copying(Blackhole blackhole) {
        blackhole.consume(Normalization.copyOf(signal));
    }

    @PerfTest(group = "normalise")
    @MaxAllocation("0")
    void inPlace() {
        Normalization.inPlace(signal);
    }

    @Test
    void meanBecomesZeroAndDeviationOne() {
        Normalization.inPlace(signal);

        assertThat(Arrays.stream(signal).average().orElseThrow()).isCloseTo(0, ROUNDING);
        assertThat(Arrays.stream(signal).map(value -> value * value).average().orElseThrow())
                .isCloseTo(1, ROUNDING);
    }

    @Test
    void bothWaysAgree() {
        double[] copy = Normalization.copyOf(signal);
        Normalization.inPlace(signal);

        assertThat(signal).containsExactly(copy, ROUNDING);
    }

    @Test
    void copyingLeavesTheSignalAlone() {
        double[] before = signal.clone();

        Normalization.copyOf(signal);

        assertThat(signal).isEqualTo(before);
    }

    @Test
    void aConstantSignalBecomesZero() {
        double[] constant = {5, 5, 5};
        assertThat(Normalization.copyOf(constant)).containsOnly(0);

        Normalization.inPlace(constant);

        assertThat(constant).containsOnly(0);
    }
}
