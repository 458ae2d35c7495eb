package io.github.perfratchet.baseline.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.perfratchet.baseline.statistics.LogInterval;
import org.junit.jupiter.api.Test;

class PairedSampleTests {

    private static final double[] TWELVE = {
        0.64, -0.012, 0.004, 0.021, 0.031, 0.035, 0.041, 0.046, 0.049, 0.052, 0.058, 0.067
    };

    private static final double[] TWENTY = {
        0.031, 0.043, 0.084, 0.017, 0.065, 0.032, 0.053, 0.049, 0.006, 0.031, 0.044, 0.059, 0.011, -0.046, -0.624,
        0.049, 0.025, 0.02, 0.054, 0.089
    };

    private static PairedSample of(double... differences) {
        return PairedSample.of(differences, new double[differences.length], 0, differences.length);
    }

    /**
     * Expected values from SciPy 1.17.1: mstats.trimmed_mean_ci(x, limits=(1/12, 1/12), alpha=0.05), and for the deviation
     * mstats.winsorize(x, ...).std(ddof=1).
     */
    @Test
    void oneOfTwelveAtEitherEndIsTrimmedAsSciPyDoes() {
        PairedSample sample = of(TWELVE);

        assertThat(sample.mean()).isEqualTo(0.0404, within(1e-12));
        assertThat(sample.deviation()).isEqualTo(0.021534151874863728, within(1e-12));
        assertThat(sample.mean() - sample.bound(0.025)).isEqualTo(0.0235251, within(5e-8));
    }

    /** Expected values from SciPy 1.17.1: mstats.trimmed_mean_ci(x, limits=(0.1, 0.1), alpha=0.05). */
    @Test
    void twoOfTwentyAtEitherEndAreTrimmedAsSciPyDoes() {
        PairedSample sample = of(TWENTY);

        assertThat(sample.mean()).isEqualTo(0.0368125, within(1e-12));
        assertThat(sample.mean() - sample.bound(0.025)).isEqualTo(0.02440657, within(5e-9));
        assertThat(sample.mean() + sample.bound(0.025)).isEqualTo(0.04921843, within(5e-9));
    }

    @Test
    void ofFewerThanTenNoneIsTrimmed() {
        PairedSample sample = of(0.1, 0.2, 0.9);

        assertThat(sample.mean()).isEqualTo(0.4, within(1e-12));
        assertThat(sample.deviation()).isEqualTo(Math.sqrt(0.19), within(1e-12));
        // Student's t with 2 degrees of freedom is 2.920.
        assertThat(sample.bound(0.05)).isEqualTo(2.920 * Math.sqrt(0.19 / 3), within(1e-4));
    }

    @Test
    void theIntervalOfPairsWithAnOutlyingOneIsThatOfTheOthers() {
        LogInterval interval = of(TWELVE).interval();

        assertThat(interval.estimate()).isEqualTo(0.0404, within(1e-12));
        assertThat(interval.halfWidth()).isLessThan(0.03);
    }
}
