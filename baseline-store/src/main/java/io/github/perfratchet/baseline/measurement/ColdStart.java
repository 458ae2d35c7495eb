package io.github.perfratchet.baseline.measurement;

import io.github.perfratchet.baseline.statistics.Spread;
import java.util.Arrays;

/**
 * Finds the leading iterations that were run before a fork was warm.
 *
 * <p>The later level is that of the iterations that White's rule leaves: those from the d on that minimizes the variance of the rest over
 * their number (MSER; White, "An effective truncation heuristic for bias reduction in simulation output", Simulation 69, 1997). Its
 * batches of five take single outliers out; here the median of each iteration and its neighbours does. The rule always leaves something
 * out, be it noise, and so it does not decide. What is left out are the iterations up to the first that comes near the level, if they
 * are at least one in {@value #LEAST_ONE_IN}, two at least, and their median is far above it: by more than 10 % and three times the
 * spread of the iterations, or 20 % and four times where there are fewer than {@value #MANY}.
 */
final class ColdStart {

    /** Fewer iterations tell no cold start from noise. */
    static final int FEWEST = 10;

    static final int MANY = 50;

    private static final int LEAST_ONE_IN = 20;

    /** Iterations that agree better do so by luck. */
    private static final double LEAST_VARIANCE = 0.005 * 0.005;

    private ColdStart() {}

    /** {@return how many leading iterations are left out, given the logarithm of the time of each} */
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

    /** The median of each value and its neighbours. */
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
        // Less their last value, so that the squares do not lose what the variance is made of.
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
