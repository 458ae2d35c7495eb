package io.github.perfratchet.baseline.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rounds a number to a number of significant digits and shows exactly these, but never fewer than the integer part. */
final class SignificantDigits {

    private SignificantDigits() {}

    static BigDecimal round(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
    }

    static String show(double value, int digits) {
        BigDecimal rounded = round(value, digits);
        if (rounded.signum() == 0) {
            return "0";
        }
        int integerDigits = rounded.precision() - rounded.scale();
        return rounded.setScale(Math.max(0, digits - integerDigits), RoundingMode.HALF_UP)
                .toPlainString();
    }
}
