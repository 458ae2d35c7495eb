package io.github.perfratchet.baseline.quantity;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A decimal number with the unit that follows it, which may be empty. */
record Amount(BigDecimal number, String unit) {

    // The lengths are bounded, so that no text can request a number of a million digits.
    private static final Pattern FORM =
            Pattern.compile("\\s{0,9}([0-9]{1,30}(?:\\.[0-9]{1,30})?) {0,9}(\\S{0,9})\\s{0,9}");

    /** {@return the number and the unit of a text; {@code null} if the text has another form} */
    static @Nullable Amount parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? new Amount(new BigDecimal(matcher.group(1)), matcher.group(2)) : null;
    }
}
