package io.github.perfratchet.baseline.quantity;

import io.github.perfratchet.baseline.untrusted.Choice;
import io.github.perfratchet.baseline.untrusted.UnknownNameException;
import java.util.List;

/**
 * The unit in which all times of a table are shown.
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
     * @throws UnknownNameException if the text is none of these units
     */
    public static TimeUnit parse(String text) {
        return CHOICE.of(text);
    }

    /**
     * {@return a time with three significant digits, but never fewer than its integer part, for example {@code 1250 us}}
     *
     * @param timeInNanos the time in nanoseconds
     */
    public String format(double timeInNanos) {
        return SignificantDigits.show(timeInNanos / nanos, 3) + " " + symbol;
    }
}
