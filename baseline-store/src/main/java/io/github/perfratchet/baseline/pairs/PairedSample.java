package io.github.perfratchet.baseline.pairs;

import io.github.perfratchet.baseline.sessions.SessionModel;
import io.github.perfratchet.baseline.statistics.LogInterval;
import io.github.perfratchet.baseline.statistics.ModeratedVariance;
import io.github.perfratchet.baseline.statistics.Quantile;
import io.github.perfratchet.baseline.statistics.Sample;
import io.github.perfratchet.baseline.verdict.GateConstants;
import java.util.Arrays;

/**
 * The differences of pairs, with a tenth trimmed at either end. Occasionally a fork is twice as slow as the others. Because of its
 * deviation, a bound on the mean of all differences would be useless. The bound is that of Tukey and McLaughlin, "Less vulnerable
 * confidence and significance procedures for location based on a single sample: Trimming/Winsorization 1", Sankhya A 25 (1963), in the form
 * of Wilcox, "Introduction to robust estimation and hypothesis testing", section 4.3. With fewer than ten pairs nothing is trimmed, and the
 * bound is Student's.
 *
 * @param size the number of differences, including the trimmed ones
 * @param mean the mean of the differences that are left after trimming
 * @param deviation the standard deviation of all differences, where each trimmed one counts as the outermost of those left (Winsorized); at
 *     least {@link #LEAST_DEVIATION} and the deviation that the iterations show
 */
record PairedSample(int size, double mean, double deviation) {

    /** The least standard deviation. Pairs that agree better do so by chance. */
    static final double LEAST_DEVIATION = 0.003;

    private static final int TRIMMED_ONE_IN = 10;

    /**
     * {@return the sample of a range of pairs}
     *
     * @param differences the difference of each pair
     * @param shown the variance of each difference that the iterations show
     * @param from the index of the first pair
     * @param to the index after the last pair
     */
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

    /**
     * {@return the distance between the mean and a one-sided bound}
     *
     * @param error the probability that the bound is wrong
     */
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
     * {@return the mean with its interval}
     *
     * <p>Student's interval of three pairs is too wide to be useful. So the variance is moderated towards the typical variance of pairs, as
     * in {@link SessionModel}.
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
