package io.github.perfratchet.baseline.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;

/**
 * Reads and writes sizes in bytes.
 *
 * @since 0.1
 */
public final class ByteSize {

    private static final String EXPECTED = "a size of at most 8 EiB";
    private static final String FORMS =
            "0, 1024, 1024 B, 1 KiB or 1.5 MB (kB, MB, GB count in 1000s; KiB, MiB, GiB in 1024s)";

    private static final Map<String, Long> UNITS = Map.of(
            "",
            1L,
            "b",
            1L,
            "kb",
            1_000L,
            "mb",
            1_000_000L,
            "gb",
            1_000_000_000L,
            "kib",
            1L << 10,
            "mib",
            1L << 20,
            "gib",
            1L << 30);

    /** Sizes below this are shown to the byte, because a reader counts objects by their bytes. */
    private static final double EXACT_BELOW = 10 * 1024;

    private static final String[] BINARY_UNITS = {"KiB", "MiB", "GiB"};

    private ByteSize() {}

    /**
     * Reads a size, for example {@code 0}, {@code 1024}, {@code 1024 B}, {@code 1 KiB} or {@code 1.5 MB}. The space is optional. The case
     * of the unit does not matter.
     *
     * @return the size in bytes, rounded down
     * @throws QuantityFormatException if the text has another form, or if the size is more than {@link Long#MAX_VALUE} bytes
     */
    public static long parse(String text) {
        Amount amount = Amount.parse(text);
        Long unit = amount == null ? null : UNITS.get(amount.unit().toLowerCase(Locale.ROOT));
        if (amount == null || unit == null || (unit == 1 && amount.number().scale() > 0)) {
            throw new QuantityFormatException(text, EXPECTED, FORMS);
        }
        BigDecimal bytes = amount.number().multiply(BigDecimal.valueOf(unit)).setScale(0, RoundingMode.DOWN);
        if (bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new QuantityFormatException(text, EXPECTED, FORMS);
        }
        return bytes.longValueExact();
    }

    /**
     * Formats a size for people, for example {@code 0 B}, {@code 1,024 B} or {@code 0.25 B}. From 10 KiB on it has four significant digits,
     * for example {@code 12.35 KiB} or {@code 1.500 GiB}.
     *
     * @param bytes the size in bytes
     */
    public static String format(double bytes) {
        if (Math.abs(bytes) < EXACT_BELOW) {
            return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(bytes + 0.0)
                    + " B";
        }
        double value = bytes / 1024;
        int unit = 0;
        while (Math.abs(value) >= 1024 && unit < BINARY_UNITS.length - 1) {
            value /= 1024;
            unit++;
        }
        return SignificantDigits.show(value, 4) + " " + BINARY_UNITS[unit];
    }
}
