package io.github.perfratchet.baseline.statistics;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * The exact 95 % confidence interval of the probability of an event that happened in some of several trials: Clopper and Pearson, "The use
 * of confidence or fiducial limits illustrated in the case of the binomial", Biometrika 26 (1934). It requires that the trials are
 * independent.
 *
 * @param low the lower bound, a probability
 * @param high the upper bound, a probability
 * @since 0.1
 */
public record BinomialInterval(double low, double high) {

    private static final double TAIL = 0.025;

    /**
     * {@return the interval; from 0 to 1 if there are no trials}
     *
     * @param hits the number of trials in which the event happened
     * @param trials the number of trials
     */
    public static BinomialInterval of(long hits, long trials) {
        if (hits < 0 || hits > trials) {
            throw new IllegalArgumentException(hits + " of " + trials + " is not a valid count of trials");
        }
        return new BinomialInterval(low(hits, trials), high(hits, trials));
    }

    private static double low(long hits, long trials) {
        return hits == 0 ? 0 : new BetaDistribution(null, hits, trials - hits + 1.0).inverseCumulativeProbability(TAIL);
    }

    private static double high(long hits, long trials) {
        return hits == trials
                ? 1
                : new BetaDistribution(null, hits + 1.0, trials - hits).inverseCumulativeProbability(1 - TAIL);
    }
}
