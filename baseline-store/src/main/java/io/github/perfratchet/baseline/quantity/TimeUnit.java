package io.github.perfratchet.baseline.quantity;

import io.github.perfratchet.baseline.untrusted.Choice;
import io.github.perfratchet.baseline.untrusted.UnknownNameException;
import java.util.List;

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

    private static final Choice<TimeUnit> CHOICE =
            new Choice<>("a unit of time", List.of(values()), unit -> unit.symbol);

    private final String symbol;
    private final double nanos;

    TimeUnit(String symbol, double nanos) {
        this.symbol = symbol;
        this.nanos = nanos;
    }

    /**
     * Reads a unit: {@code ns}, {@code us}, {@code ms} or {@code s}.
     *
     * @throws UnknownNameException if the text is none of these
     */
    public static TimeUnit parse(String text) {
        return CHOICE.of(text);
    }

    /** {@return the time with three significant digits, never fewer than its integer part: {@code 1250 us}} */
    public String format(double timeInNanos) {
        return SignificantDigits.show(timeInNanos / nanos, 3) + " " + symbol;
    }
}
