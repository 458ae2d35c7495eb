package io.github.perfratchet.baseline.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Rounds numbers for files, so that a diff shows changes and not digits of noise. Rounding a rounded number does not change it. So a file
 * that is read and written again stays the same.
 */
public final class JsonNumber {

    /** The steps are at most 0.01 %, two orders of magnitude below what can be measured. */
    private static final MathContext FIVE_DIGITS = new MathContext(5, RoundingMode.HALF_UP);

    private static final int BYTE_DECIMALS = 4;

    private JsonNumber() {}

    /** {@return a time or a ratio, rounded to five significant digits} */
    public static BigDecimal rounded(double value) {
        return plain(decimal(value).round(FIVE_DIGITS));
    }

    /** {@return bytes per operation: exact for whole bytes, with at most four decimals for fractions} */
    public static BigDecimal bytes(double value) {
        return plain(decimal(value).setScale(BYTE_DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal decimal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " is not a number that can be stored");
        }
        return BigDecimal.valueOf(value);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
