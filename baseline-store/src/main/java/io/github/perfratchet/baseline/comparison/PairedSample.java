package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.statistics.Sample;
import java.util.Arrays;

/**
 * The differences of some pairs.
 *
 * @param size how many there are
 * @param mean their mean
 * @param deviation their standard deviation, not below {@link #LEAST_DEVIATION} and what the slices show
 */
record PairedSample(int size, double mean, double deviation) {

    /** Pairs that agree better do so by luck. */
    static final double LEAST_DEVIATION = 0.003;

    /** {@return the sample of the pairs from one to another, of whose differences the slices show these variances} */
    static PairedSample of(double[] differences, double[] shown, int from, int to) {
        Sample sample = Sample.of(Arrays.copyOfRange(differences, from, to));
        double least = Math.sqrt(Sample.of(Arrays.copyOfRange(shown, from, to)).mean());
        return new PairedSample(
                sample.size(), sample.mean(), Math.max(LEAST_DEVIATION, Math.max(least, sample.deviation())));
    }

    /** {@return the distance from the mean of a one-sided Student bound} */
    double bound(double error) {
        return Quantile.studentUpper(size - 1.0, error) * deviation / Math.sqrt(size);
    }

    /**
     * {@return the mean with its interval} Of three pairs Student's interval is too wide to say anything, so the variance is
     * moderated towards what pairs typically show, as in {@link SessionModel}.
     */
    LogInterval interval() {
        double variance = SessionModel.moderated(
                GateConstants.TYPICAL_PAIR_SPREAD * GateConstants.TYPICAL_PAIR_SPREAD,
                GateConstants.PRIOR_PAIRS,
                deviation * deviation * (size - 1),
                size - 1);
        double quantile = Quantile.student(GateConstants.PRIOR_PAIRS + size - 1.0);
        return new LogInterval(mean, quantile * Math.sqrt(variance / size));
    }

    PairedSample mirrored() {
        return new PairedSample(size, -mean, deviation);
    }

    PairedSample ofSize(int pairs) {
        return new PairedSample(pairs, mean, deviation);
    }
}
