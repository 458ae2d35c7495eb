package io.github.perfratchet.baseline.statistics;

import java.util.List;

/**
 * The mean of values, with the figures that their variance is estimated from.
 *
 * @param size the number of values
 * @param mean the arithmetic mean of the values
 * @param squares the sum of the squared distances of the values from the mean
 * @since 0.1
 */
public record Sample(int size, double mean, double squares) {

    /** {@return the sample of at least one value} */
    public static Sample of(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Sample(values.length, mean, squares);
    }

    /** {@return the sample of the means of at least one group of values} */
    public static Sample ofMeans(List<double[]> groups) {
        return of(groups.stream().mapToDouble(group -> of(group).mean()).toArray());
    }

    /** {@return the number of independent differences from the mean} */
    public int degreesOfFreedom() {
        return size - 1;
    }

    /** {@return the unbiased variance of one value; 0 for a single value} */
    public double variance() {
        return size > 1 ? squares / (size - 1) : 0;
    }

    /** {@return the square root of the variance} */
    public double deviation() {
        return Math.sqrt(variance());
    }

    /** {@return the variance of the mean; 0 for a single value} */
    public double varianceOfMean() {
        return variance() / size;
    }

    /**
     * {@return the half-width of the confidence interval of the mean by Student's t; infinite for a single value}
     *
     * @param confidence the two-sided confidence, for example 0.99 for 99 %
     */
    public double meanError(double confidence) {
        return size < 2
                ? Double.POSITIVE_INFINITY
                : Quantile.student(degreesOfFreedom(), confidence) * Math.sqrt(varianceOfMean());
    }
}
