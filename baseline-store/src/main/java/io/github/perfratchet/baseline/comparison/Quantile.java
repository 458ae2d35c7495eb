package io.github.perfratchet.baseline.comparison;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles in standard errors: half-widths of two-sided intervals of {@link GateConstants#CONFIDENCE}, and one-sided ones. */
final class Quantile {

    private static final double TAIL = (1 - GateConstants.CONFIDENCE) / 2;

    private Quantile() {}

    static double normal() {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(TAIL);
    }

    /** {@return Student's quantile, that of the normal distribution for infinitely many degrees of freedom} */
    static double student(double degreesOfFreedom) {
        return Double.isInfinite(degreesOfFreedom)
                ? normal()
                : TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(TAIL);
    }

    /** {@return the one-sided quantile of Student's distribution that is exceeded with this probability} */
    static double studentUpper(double degreesOfFreedom, double error) {
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(error);
    }
}
