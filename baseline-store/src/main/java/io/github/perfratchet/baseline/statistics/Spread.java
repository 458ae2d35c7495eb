package io.github.perfratchet.baseline.statistics;

import java.util.Arrays;

/**
 * How far values are apart, by medians, which a few outliers do not move.
 *
 * @since 0.1
 */
public final class Spread {

    /** The standard deviation of normal values over the median of their distances from the middle. */
    private static final double NORMAL = 1.4826;

    private Spread() {}

    /** {@return the median of at least one value} */
    public static double median(double... values) {
        return new Percentiles(values).at(0.5);
    }

    /** {@return the median distance from a middle, so scaled that it is the standard deviation of normal values} */
    public static double around(double middle, double... values) {
        return NORMAL
                * median(Arrays.stream(values)
                        .map(value -> Math.abs(value - middle))
                        .toArray());
    }

    /** {@return the same of the steps from one value to the next, of two values at least: levels and trends do not count} */
    public static double ofSteps(double... values) {
        double[] steps = new double[values.length - 1];
        Arrays.setAll(steps, i -> values[i + 1] - values[i]);
        return around(0, steps) / Math.sqrt(2);
    }
}
