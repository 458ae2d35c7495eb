package io.github.perfratchet.baseline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SampleTests {

    /** Uses NIST's statistical reference dataset NumAcc1. Its certified values are 10000002 and 1. */
    @Test
    void doesNotLoseWhatLargeNumbersDifferBy() {
        Sample sample = Sample.of(10_000_001, 10_000_003, 10_000_002);

        assertThat(sample.mean()).isEqualTo(10_000_002);
        assertThat(sample.deviation()).isEqualTo(1);
        assertThat(sample.varianceOfMean()).isEqualTo(1.0 / 3);
    }

    /** In tables, Student's quantile of 3 degrees of freedom at 97.5 % is 3.182446. The standard error is √(14/3)/2. */
    @Test
    void theMeansIntervalIsStudents() {
        assertThat(Sample.of(9, 11, 10, 14).meanError(0.95)).isEqualTo(3.437435, within(1e-5));
    }

    @Test
    void aSingleValueHasNoVariance() {
        assertThat(Sample.of(42).variance()).isZero();
        assertThat(Sample.of(42).meanError(0.99)).isInfinite();
    }
}
