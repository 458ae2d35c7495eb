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
 * Sample 5: a budget of 0 bytes, shown with the wrong way and the right way.
 *
 * <p>The copying version reads well, but each call allocates the streams and two arrays (10,000 doubles take 80,016 B each).
 * The version in place allocates nothing, and its budget makes sure that it stays so. The copying version has a budget too.
 * It documents the cost of the convenience, and a third copy would exceed it.
 *
 * <p>The operation in place changes its input, so each call works on the result of the previous one. That is fair here,
 * because a normalised signal takes as long to normalise as any other. It would not be fair for sorting an array in place.
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
