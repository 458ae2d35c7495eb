package io.github.perfratchet.baseline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleTests {

    /** NIST's statistical reference dataset NumAcc1, whose certified values are 10000002 and 1. */
    @Test
    void doesNotLoseWhatLargeNumbersDifferBy() {
        Sample sample = Sample.of(10_000_001, 10_000_003, 10_000_002);

        assertThat(sample.mean()).isEqualTo(10_000_002);
        assertThat(sample.deviation()).isEqualTo(1);
        assertThat(sample.varianceOfMean()).isEqualTo(1.0 / 3);
    }

    @Test
    void aSingleValueHasNoVariance() {
        assertThat(Sample.of(42).variance()).isZero();
    }
}
