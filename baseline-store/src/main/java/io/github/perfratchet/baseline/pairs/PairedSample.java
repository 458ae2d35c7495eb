package io.github.perfratchet.baseline.pairs;

import io.github.perfratchet.baseline.sessions.SessionModel;
import io.github.perfratchet.baseline.statistics.LogInterval;
import io.github.perfratchet.baseline.statistics.ModeratedVariance;
import io.github.perfratchet.baseline.statistics.Quantile;
import io.github.perfratchet.baseline.statistics.Sample;
import io.github.perfratchet.baseline.verdict.GateConstants;
import java.util.Arrays;

/**
 * The differences of some pairs, of which a tenth at either end is trimmed: a fork in many is twice as slow as the others, and for
 * its deviation a bound on the mean of all would say nothing. The bound is that of Tukey and McLaughlin, "Less vulnerable confidence and
 * significance procedures for location based on a single sample: Trimming/Winsorization 1", Sankhya A 25 (1963), as Wilcox,
 * "Introduction to robust estimation and hypothesis testing", section 4.3, states it. Below ten pairs none is trimmed, and it is
 * Student's.
 *
 * @param size how many there are
 * @param mean the mean of those that are left
 * @param deviation the standard deviation of all, where the trimmed ones count as the outermost of those left (Winsorized); not below
 *     {@link #LEAST_DEVIATION} and what the slices show
 */
record PairedSample(int size, double mean, double deviation) {

    /** Pairs that agree better do so by luck. */
    static final double LEAST_DEVIATION = 0.003;

    private static final int TRIMMED_ONE_IN = 10;

    /** {@return the sample of the pairs from one to another, of whose differences the slices show these variances} */
    static PairedSample of(double[] differences, double[] shown, int from, int to) {
        double[] sorted = Arrays.copyOfRange(differences, from, to);
        Arrays.sort(sorted);
        int trimmed = trimmed(sorted.length);
        int end = sorted.length - trimmed;
        double mean = Sample.of(Arrays.copyOfRange(sorted, trimmed, end)).mean();
        Arrays.fill(sorted, 0, trimmed, sorted[trimmed]);
        Arrays.fill(sorted, end, sorted.length, sorted[end - 1]);
        double least = Math.sqrt(Sample.of(Arrays.copyOfRange(shown, from, to)).mean());
        return new PairedSample(
                sorted.length,
                mean,
                Math.max(LEAST_DEVIATION, Math.max(least, Sample.of(sorted).deviation())));
    }

    /** {@return the distance from the mean of a one-sided bound} */
    double bound(double error) {
        return Quantile.studentUpper(left() - 1.0, error) * errorOfMean(deviation);
    }

    private static int trimmed(int size) {
        return size / TRIMMED_ONE_IN;
    }

    private int left() {
        return size - 2 * trimmed(size);
    }

    private double errorOfMean(double spread) {
        return spread * Math.sqrt(size) / left();
    }

    /**
     * {@return the mean with its interval} Of three pairs Student's interval is too wide to say anything, so the variance is
     * moderated towards what pairs typically show, as in {@link SessionModel}.
     */
    LogInterval interval() {
        double variance = ModeratedVariance.of(
                GateConstants.TYPICAL_PAIR_SPREAD * GateConstants.TYPICAL_PAIR_SPREAD,
                GateConstants.PRIOR_PAIRS,
                deviation * deviation * (left() - 1),
                left() - 1);
        double quantile = Quantile.student(GateConstants.PRIOR_PAIRS + left() - 1.0, GateConstants.CONFIDENCE);
        return new LogInterval(mean, quantile * errorOfMean(Math.sqrt(variance)));
    }

    PairedSample mirrored() {
        return new PairedSample(size, -mean, deviation);
    }

    PairedSample ofSize(int pairs) {
        return new PairedSample(pairs, mean, deviation);
    }
}
