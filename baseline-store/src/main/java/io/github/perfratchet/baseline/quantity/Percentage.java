package io.github.perfratchet.baseline.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes ratios and changes as percentages.
 *
 * @since 0.1
 */
public final class Percentage {

    private static final String EXPECTED = "a percentage of at most 1000000 %";
    private static final String FORMS = "5%, 2.5 % or 0.5%";
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    private Percentage() {}

    /**
     * Reads a percentage, for example {@code 5%} or {@code 2.5 %}.
     *
     * @return the ratio, for example 0.05 for {@code 5%}
     * @throws QuantityFormatException if the text has another form, or if the percentage is above 1,000,000 %
     */
    public static double parse(String text) {
        Amount amount = Amount.parse(text);
        if (amount == null || !amount.unit().equals("%") || amount.number().compareTo(LARGEST) > 0) {
            throw new QuantityFormatException(text, EXPECTED, FORMS);
        }
        return amount.number().movePointLeft(2).doubleValue();
    }

    /** {@return a ratio as a percentage with at most two decimals, for example {@code 2.5 %} for 0.025} */
    public static String format(double ratio) {
        BigDecimal percent = percent(ratio, 2).stripTrailingZeros();
        return percent.setScale(Math.max(0, percent.scale())).toPlainString() + " %";
    }

    /** {@return a ratio as a percentage with at most one decimal, for example {@code 2.6 %} for 0.0257} */
    public static String formatRough(double ratio) {
        return format(Math.round(ratio * 1e3) / 1e3);
    }

    /** {@return a change as a percentage with its sign, for example {@code +4.2 %} for 0.042; from 100 % on without decimals} */
    public static String formatSigned(double ratio) {
        BigDecimal percent = percent(ratio, Math.abs(ratio) < 0.9995 ? 1 : 0);
        return (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + " %";
    }

    /** {@return after / before − 1; 0 if both are 0; {@code null} if only {@code before} is 0} */
    public static @Nullable Double change(double before, double after) {
        if (before == 0) {
            return after == 0 ? 0.0 : null;
        }
        return after / before - 1;
    }

    private static BigDecimal percent(double ratio, int decimals) {
        return BigDecimal.valueOf(ratio).movePointRight(2).setScale(decimals, RoundingMode.HALF_UP);
    }
}
