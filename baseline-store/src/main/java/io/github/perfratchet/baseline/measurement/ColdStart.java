package io.github.perfratchet.baseline.measurement;

import io.github.perfratchet.baseline.statistics.Spread;
import java.util.Arrays;

/**
 * Finds the leading iterations that ran before a fork was warm.
 *
 * <p>The level of the later iterations is that of the iterations that White's rule keeps. The rule keeps the iterations from the number d
 * on that minimizes the variance of the rest divided by their number (MSER; White, "An effective truncation heuristic for bias reduction in
 * simulation output", Simulation 69, 1997). The rule uses batches of five to remove single outliers. Here the median of each iteration and
 * its neighbours does so. The rule always leaves something out, even if it is noise, so it does not decide alone. The iterations up to the
 * first one that comes near the level are left out if both conditions hold:
 *
 * <ul>
 *   <li>They are at least one in {@value #LEAST_ONE_IN} of the iterations, and at least two.
 *   <li>Their median is far above the level: by more than 10 % and three times the spread of the iterations, or by 20 % and four times the
 *       spread if there are fewer than {@value #MANY} iterations.
 * </ul>
 */
final class ColdStart {

    /** The least number of iterations. With fewer, a cold start cannot be distinguished from noise. */
    static final int FEWEST = 10;

    static final int MANY = 50;

    private static final int LEAST_ONE_IN = 20;

    /** The least variance. Iterations that agree better do so by chance. */
    private static final double LEAST_VARIANCE = 0.005 * 0.005;

    private ColdStart() {}

    /**
     * {@return the number of leading iterations to leave out}
     *
     * @param logs the logarithm of the time of each iteration
     */
    static int length(double[] logs) {
        int n = logs.length;
        if (n < FEWEST) {
            return 0;
        }
        boolean many = n >= MANY;
        double far = Math.log(many ? 1.1 : 1.2);
        int spreads = many ? 3 : 4;
        double[] smooth = smooth(logs, many ? 2 : 1);
        int steady = steadyFrom(smooth);
        double[] rest = Arrays.copyOfRange(logs, steady, n);
        double level = Spread.median(rest);
        double spread = Math.max(Spread.around(level, rest), Spread.ofSteps(logs));
        int end = 0;
        while (end < steady && smooth[end] > level + Math.max(far / 2, 2 * spread)) {
            end++;
        }
        boolean enough = end >= Math.max(2, (n + LEAST_ONE_IN - 1) / LEAST_ONE_IN);
        return enough && Spread.median(Arrays.copyOf(logs, end)) - level > Math.max(far, spreads * spread) ? end : 0;
    }

    /** {@return the median of each value and its neighbours} */
    private static double[] smooth(double[] values, int neighbours) {
        double[] smooth = new double[values.length];
        Arrays.setAll(
                smooth,
                i -> Spread.median(Arrays.copyOfRange(
                        values, Math.max(0, i - neighbours), Math.min(values.length, i + neighbours + 1))));
        return smooth;
    }

    private static int steadyFrom(double[] values) {
        int n = values.length;
        int last = n - Math.max(3, n / LEAST_ONE_IN);
        double sum = 0;
        double squares = 0;
        double least = Double.POSITIVE_INFINITY;
        int from = 0;
        // The last value is subtracted, so that the squares do not lose the digits that the variance depends on.
        for (int d = n - 1; d >= 0; d--) {
            double value = values[d] - values[n - 1];
            sum += value;
            squares += value * value;
            int left = n - d;
            double error = (squares / left - square(sum / left) + LEAST_VARIANCE) / left;
            if (d <= last && error <= least) {
                least = error;
                from = d;
            }
        }
        return from;
    }

    private static double square(double value) {
        return value * value;
    }
}
