package io.github.perfratchet.baseline.quantity;

/**
 * Reads and writes rates, in operations per second.
 *
 * @since 0.1
 */
public final class Rate {

    private static final String UNIT = "ops/s";

    private Rate() {}

    /**
     * Reads a rate, for example {@code 1000 ops/s}. The space is optional, the unit is required.
     *
     * @return the rate in operations per second
     * @throws QuantityFormatException if the text has another form
     */
    public static double parse(String text) {
        Amount amount = Amount.parse(text);
        if (amount == null || !amount.unit().equals(UNIT)) {
            throw new QuantityFormatException(text, "a rate with its unit", "1000 ops/s");
        }
        return amount.number().doubleValue();
    }

    /** {@return a rate for people, with three significant digits, for example {@code 812 k ops/s}} */
    public static String format(double perSecond) {
        return formatNumber(perSecond) + " " + UNIT;
    }

    /** {@return a rate for people without its unit, for example {@code 812 k}} */
    public static String formatNumber(double perSecond) {
        double size = Math.abs(perSecond);
        if (size < 1e3) {
            return show(perSecond);
        }
        if (size < 1e6) {
            return show(perSecond / 1e3) + " k";
        }
        return size < 1e9 ? show(perSecond / 1e6) + " M" : show(perSecond / 1e9) + " G";
    }

    private static String show(double value) {
        return SignificantDigits.show(value, 3);
    }
}
