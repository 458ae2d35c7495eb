package io.github.perfratchet.baseline.measurement;

import io.github.perfratchet.baseline.statistics.Spread;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes series of values that have no single level.
 *
 * <p><b>Two speeds</b>: the values fall into two groups. They are divided so that the variance within the groups is least (Otsu, "A
 * threshold selection method from gray-level histograms", IEEE Transactions on Systems, Man, and Cybernetics 9, 1979). Each group has at
 * least a quarter of the values. The medians of the groups differ by more than 15 % and by more than six times the spread within the
 * groups. The values stay in one group for a while: they change from one to the other at most a quarter as often as in a random order (Wald
 * and Wolfowitz, "On a test whether two samples are from the same population", The Annals of Mathematical Statistics 11, 1940). Values that
 * change all the time, for example because of garbage collections, do so in every fork alike.
 *
 * <p><b>Drift</b>: the medians of the first, second and last third rise or fall. They do so by more than 10 % in all, and by more than six
 * times the spread around the line through them.
 */
final class Shape {

    /** The least number of values. Fewer values show no shape. */
    private static final int FEWEST = 12;

    private static final double FAR_GROUPS = Math.log(1.15);
    private static final double FAR_DRIFT = Math.log(1.1);
    private static final int SPREADS = 6;

    private Shape() {}

    /** {@return the flaw of values in their order; {@code null} if they stay at one level} */
    static @Nullable Flaw of(double[] values) {
        if (values.length < FEWEST) {
            return null;
        }
        if (hasTwoSpeeds(values)) {
            return Flaw.TWO_SPEEDS;
        }
        return drifts(values) ? Flaw.DRIFTS : null;
    }

    private static boolean hasTwoSpeeds(double[] values) {
        int n = values.length;
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int split = bestSplit(sorted, (n + 3) / 4);
        double[] low = Arrays.copyOf(sorted, split);
        double[] high = Arrays.copyOfRange(sorted, split, n);
        double gap = Spread.median(high) - Spread.median(low);
        double spread = Math.max(Spread.around(Spread.median(low), low), Spread.around(Spread.median(high), high));
        double expectedChanges = 2.0 * split * (n - split) / n;
        return gap > Math.max(FAR_GROUPS, SPREADS * spread)
                && changes(values, (sorted[split - 1] + sorted[split]) / 2) <= Math.max(1, expectedChanges / 4);
    }

    /**
     * {@return the size of the lower group for which the variance within the groups is least, and the variance between them is greatest}
     */
    private static int bestSplit(double[] sorted, int least) {
        int n = sorted.length;
        double middle = Spread.median(sorted);
        double total = Arrays.stream(sorted).map(value -> value - middle).sum();
        double sum = 0;
        double most = -1;
        int best = least;
        for (int k = 1; k <= n - least; k++) {
            sum += sorted[k - 1] - middle;
            double between = sum * sum / k + (total - sum) * (total - sum) / (n - k);
            if (k >= least && between > most) {
                most = between;
                best = k;
            }
        }
        return best;
    }

    private static int changes(double[] values, double boundary) {
        int changes = 0;
        for (int i = 1; i < values.length; i++) {
            changes += values[i] > boundary == values[i - 1] > boundary ? 0 : 1;
        }
        return changes;
    }

    private static boolean drifts(double[] values) {
        int n = values.length;
        int third = n / 3;
        double first = Spread.median(Arrays.copyOf(values, third));
        double second = Spread.median(Arrays.copyOfRange(values, third, n - third));
        double last = Spread.median(Arrays.copyOfRange(values, n - third, n));
        double[] left = new double[n];
        Arrays.setAll(left, i -> values[i] - first - (last - first) * line(i, n, third));
        double spread = Spread.around(Spread.median(left), left);
        return (second - first) * (last - second) > 0 && Math.abs(last - first) > Math.max(FAR_DRIFT, SPREADS * spread);
    }

    /** {@return 0 in the middle of the first third, 1 in the middle of the last third} */
    private static double line(int index, int n, int third) {
        double from = (third - 1) / 2.0;
        return (index - from) / (n - 1 - 2 * from);
    }
}
