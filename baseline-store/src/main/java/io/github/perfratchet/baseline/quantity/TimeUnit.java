package io.github.perfratchet.baseline.quantity;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A unit that all times of a table are shown in.
 *
 * @since 0.1
 */
public enum TimeUnit {
    /** Nanoseconds. */
    NANOSECONDS("ns", 1),
    /** Microseconds. */
    MICROSECONDS("us", 1e3),
    /** Milliseconds. */
    MILLISECONDS("ms", 1e6),
    /** Seconds. */
    SECONDS("s", 1e9);

    private final String symbol;
    private final double nanos;

    TimeUnit(String symbol, double nanos) {
        this.symbol = symbol;
        this.nanos = nanos;
    }

    /**
     * Reads a unit: {@code ns}, {@code us}, {@code ms} or {@code s}.
     *
     * @throws QuantityFormatException if the text is none of these
     */
    public static TimeUnit parse(String text) {
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(text.strip()))
                .findAny()
                .orElseThrow(() -> new QuantityFormatException(
                        text,
                        "a unit of time",
                        Arrays.stream(values()).map(unit -> unit.symbol).collect(Collectors.joining(" or "))));
    }

    /** {@return the time with three significant digits, never fewer than its integer part: {@code 1250 us}} */
    public String format(double timeInNanos) {
        return SignificantDigits.show(timeInNanos / nanos, 3) + " " + symbol;
    }
}
