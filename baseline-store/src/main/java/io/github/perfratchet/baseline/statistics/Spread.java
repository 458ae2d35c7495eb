package io.github.perfratchet.baseline.statistics;

import java.util.Arrays;

/**
 * Measures how far values are apart. It uses medians, because a few outliers do not move them.
 *
 * @since 0.1
 */
public final class Spread {

    /** The standard deviation of normally distributed values, divided by the median of their distances from the middle. */
    private static final double NORMAL = 1.4826;

    private Spread() {}

    /** {@return the median of at least one value} */
    public static double median(double... values) {
        return new Percentiles(values).at(0.5);
    }

    /** {@return the median distance from a middle, scaled so that it is the standard deviation of normally distributed values} */
    public static double around(double middle, double... values) {
        return NORMAL
                * median(Arrays.stream(values)
                        .map(value -> Math.abs(value - middle))
                        .toArray());
    }

    /** {@return the spread of at least two values, from the steps between successive values, so that levels and trends do not count} */
    public static double ofSteps(double... values) {
        double[] steps = new double[values.length - 1];
        Arrays.setAll(steps, i -> values[i + 1] - values[i]);
        return around(0, steps) / Math.sqrt(2);
    }
}
