package io.github.perfratchet.baseline.statistics;

/**
 * Moderates a variance towards a typical variance. Otherwise a few values that agree by chance would promise a precision that they do not
 * have. The moderated variance is the posterior scale of a variance with a scaled inverse chi-squared prior (Smyth 2004, "Linear models and
 * empirical Bayes methods for assessing differential expression in microarray experiments", section 3): (ν0 σ0² + Σ squares) / (ν0 + ν).
 *
 * @since 0.1
 */
public final class ModeratedVariance {

    private ModeratedVariance() {}

    /**
     * {@return the moderated variance}
     *
     * @param prior the typical variance σ0²
     * @param priorDegrees the weight of the typical variance, in degrees of freedom ν0
     * @param squares the sum of the squared deviations
     * @param degreesOfFreedom the degrees of freedom ν of that sum
     */
    public static double of(double prior, int priorDegrees, double squares, int degreesOfFreedom) {
        return (priorDegrees * prior + squares) / (priorDegrees + degreesOfFreedom);
    }
}
