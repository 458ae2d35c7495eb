package io.github.perfratchet.baseline.statistics;

import java.util.Arrays;

/**
 * The point where a series of values most likely changes its level. It is found by the ranks of the values, so that outliers have no more
 * weight than other values: Pettitt, "A non-parametric approach to the change-point problem", Journal of the Royal Statistical Society C
 * (Applied Statistics) 28, 1979.
 *
 * @param index the number of values before the change
 * @param statistic Pettitt's K. It compares two numbers of pairs of an earlier and a later value, those that fall and those that rise. K is
 *     the largest absolute difference between the two numbers.
 * @param pValue the approximate probability of a K at least this large for independent values of one distribution; an approximation above 1
 *     is returned as 1
 * @since 0.1
 */
public record ChangePoint(int index, long statistic, double pValue) {

    /** {@return the change point of at least two values; the first one if there are several} */
    public static ChangePoint of(double... values) {
        int n = values.length;
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int index = 0;
        long most = -1;
        long sum = 0;
        for (int earlier = 1; earlier < n; earlier++) {
            double moved = values[earlier - 1];
            // One more value is now an earlier one. Its pairs with the other earlier values cancel out.
            sum += below(moved, sorted) - (n - below(Math.nextUp(moved), sorted));
            if (Math.abs(sum) > most) {
                most = Math.abs(sum);
                index = earlier;
            }
        }
        double exponent = -6.0 * most * most / ((double) n * n * n + (double) n * n);
        return new ChangePoint(index, most, Math.min(1, 2 * Math.exp(exponent)));
    }

    /** {@return the number of sorted values that are below a value} */
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
