package io.github.perfratchet.baseline.quantity;

import java.util.Map;

/**
 * Reads and writes times, in nanoseconds.
 *
 * @since 0.1
 */
public final class TimeSpan {

    private static final double MICRO = 1e3;
    private static final double MILLI = 1e6;
    private static final double SECOND = 1e9;
    private static final double MINUTE = 60e9;

    private static final String EXPECTED = "a time with its unit";
    private static final String FORMS = "500 ns, 20 us, 2 ms, 1 s or 5 min";

    // Unicode has two characters for this Greek letter: the micro sign and the small mu.
    private static final Map<String, Double> UNITS =
            Map.of("ns", 1.0, "us", MICRO, "\u00b5s", MICRO, "\u03bcs", MICRO, "ms", MILLI, "s", SECOND, "min", MINUTE);

    private TimeSpan() {}

    /**
     * Reads a time, for example {@code 500 ns}, {@code 20 us} (or with a Greek mu), {@code 2 ms}, {@code 1 s} or {@code 5 min}. The space
     * is optional, the unit is required.
     *
     * @return the time in nanoseconds
     * @throws QuantityFormatException if the text has another form
     */
    public static double parseNanos(String text) {
        Amount amount = Amount.parse(text);
        Double unit = amount == null ? null : UNITS.get(amount.unit());
        if (amount == null || unit == null) {
            throw new QuantityFormatException(text, EXPECTED, FORMS);
        }
        return amount.number().doubleValue() * unit;
    }

    /**
     * Formats a time for people, with three significant digits, for example {@code 12.3 ns}, {@code 1.25 ms}, {@code 20.0 s} or
     * {@code 2.50 min}.
     *
     * @param nanos the time in nanoseconds
     */
    public static String format(double nanos) {
        double shown = SignificantDigits.round(nanos, 3).doubleValue();
        double size = Math.abs(shown);
        if (size < MICRO) {
            return in(shown, 1, "ns");
        }
        if (size < MILLI) {
            return in(shown, MICRO, "us");
        }
        if (size < SECOND) {
            return in(shown, MILLI, "ms");
        }
        return size < 2 * MINUTE ? in(shown, SECOND, "s") : in(shown, MINUTE, "min");
    }

    private static String in(double nanos, double unit, String name) {
        return SignificantDigits.show(nanos / unit, 3) + " " + name;
    }
}
