package io.github.perfratchet.baseline.comparison;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Half-widths of two-sided intervals of {@link GateConstants#CONFIDENCE}, in standard errors. */
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
}
