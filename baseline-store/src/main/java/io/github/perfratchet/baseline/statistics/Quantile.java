package io.github.perfratchet.baseline.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Computes quantiles of the normal distribution and of Student's t distribution, in standard errors.
 *
 * @since 0.1
 */
public final class Quantile {

    private Quantile() {}

    /**
     * {@return the half-width of a two-sided interval by the normal distribution}
     *
     * @param confidence the confidence, for example 0.99 for 99 %
     */
    static double normal(double confidence) {
        return new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + confidence) / 2);
    }

    /**
     * {@return the half-width of a two-sided interval by Student's distribution}
     *
     * <p>For infinitely many degrees of freedom this is the half-width by the normal distribution.
     *
     * @param confidence the confidence, for example 0.99 for 99 %
     */
    public static double student(double degreesOfFreedom, double confidence) {
        return Double.isInfinite(degreesOfFreedom)
                ? normal(confidence)
                : studentUpper(degreesOfFreedom, (1 - confidence) / 2);
    }

    /** {@return the quantile of Student's distribution that is exceeded with a probability of {@code error}} */
    public static double studentUpper(double degreesOfFreedom, double error) {
        return -new TDistribution(null, degreesOfFreedom).inverseCumulativeProbability(error);
    }
}
