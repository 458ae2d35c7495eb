package io.github.perfratchet.baseline.statistics;

import java.util.Arrays;

/**
 * Where a run of values most likely changes its level, by their ranks, so that outliers count no more than others: Pettitt,
 * "A non-parametric approach to the change-point problem", Journal of the Royal Statistical Society C (Applied Statistics) 28, 1979.
 *
 * @param index how many values come before the change
 * @param statistic Pettitt's K: the most by which the pairs of an earlier and a later value that fall outnumber those that rise, or those
 *     that rise outnumber those that fall
 * @param pValue how likely that much is for independent values of one distribution, approximately; an approximation above 1 is 1
 * @since 0.1
 */
public record ChangePoint(int index, long statistic, double pValue) {

    /** {@return the change point of at least two values; the first if there are several} */
    public static ChangePoint of(double... values) {
        int n = values.length;
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int index = 0;
        long most = -1;
        long sum = 0;
        for (int earlier = 1; earlier < n; earlier++) {
            double moved = values[earlier - 1];
            // One more of the earlier values: its pairs with the other earlier ones cancel out.
            sum += below(moved, sorted) - (n - below(Math.nextUp(moved), sorted));
            if (Math.abs(sum) > most) {
                most = Math.abs(sum);
                index = earlier;
            }
        }
        double exponent = -6.0 * most * most / ((double) n * n * n + (double) n * n);
        return new ChangePoint(index, most, Math.min(1, 2 * Math.exp(exponent)));
    }

    /** {@return how many of the sorted values are below one} */
    private static int below(double value, double... sorted) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
