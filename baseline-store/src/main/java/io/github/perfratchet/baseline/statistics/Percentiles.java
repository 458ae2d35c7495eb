package io.github.perfratchet.baseline.statistics;

import java.util.Arrays;

/**
 * Computes percentiles of values, with linear interpolation between the order statistics around {@code (n − 1) p}. This is type 7 of
 * Hyndman and Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996), and the default of R, NumPy and
 * Python's inclusive {@code statistics.quantiles}.
 *
 * @since 0.1
 */
public final class Percentiles {

    private final double[] sorted;

    /** Creates the percentiles of at least one value. */
    public Percentiles(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("percentiles need at least one value");
        }
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    /** {@return the value that the part {@code p} of the values does not exceed; the minimum for 0, the maximum for 1} */
    public double at(double p) {
        double place = (sorted.length - 1) * p;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
