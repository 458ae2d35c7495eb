package io.github.perfratchet.samples.signal;

import java.util.Arrays;

/**
 * Shifts and scales a signal to mean 0 and standard deviation 1.
 *
 * @since 0.1
 */
public final class Normalization {

    private Normalization() {}

    /**
     * Normalises the array itself.
     *
     * @param signal the values, which are replaced; all values of a constant signal become 0
     */
    public static void inPlace(double[] signal) {
        double sum = 0;
        for (double value : signal) {
            sum += value;
        }
        double mean = sum / signal.length;
        double squares = 0;
        for (double value : signal) {
            squares += (value - mean) * (value - mean);
        }
        double scale = squares == 0 ? 0 : 1 / Math.sqrt(squares / signal.length);
        for (int i = 0; i < signal.length; i++) {
            signal[i] = (signal[i] - mean) * scale;
        }
    }

    /** {@return a normalised copy of the array, which does not change} */
    public static double[] copyOf(double[] signal) {
        double mean = Arrays.stream(signal).average().orElse(0);
        double[] centred = Arrays.stream(signal).map(value -> value - mean).toArray();
        double variance =
                Arrays.stream(centred).map(value -> value * value).average().orElse(0);
        double scale = variance == 0 ? 0 : 1 / Math.sqrt(variance);
        return Arrays.stream(centred).map(value -> value * scale).toArray();
    }
}
