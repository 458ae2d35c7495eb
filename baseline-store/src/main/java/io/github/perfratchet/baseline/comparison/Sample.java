package io.github.perfratchet.baseline.comparison;

/** The mean of some values, and what their variance is estimated from. */
record Sample(int size, double mean, double squares) {

    static Sample of(double... values) {
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

    int degreesOfFreedom() {
        return size - 1;
    }

    /** {@return the unbiased variance of one value; 0 for a single value} */
    double variance() {
        return size > 1 ? squares / (size - 1) : 0;
    }

    /** {@return the variance of the mean; 0 for a single value} */
    double varianceOfMean() {
        return variance() / size;
    }
}
