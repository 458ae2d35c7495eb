package io.github.perfratchet.baseline.threshold;

import io.github.perfratchet.baseline.quantity.ByteSize;
import io.github.perfratchet.baseline.quantity.Rate;
import io.github.perfratchet.baseline.quantity.TimeSpan;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** What the values of a statistic are amounts of. */
enum Dimension {
    TIME("ns", "a time in ns, us, ms, s or min", TimeSpan::parseNanos, TimeSpan::format),
    BYTES("B", "a size in B, kB, MB, GB, KiB, MiB or GiB", ByteSize::parse, ByteSize::format),
    RATE("ops/s", "a rate in ops/s", Rate::parse, Rate::format);

    private final String unit;
    private final String expected;
    // Functions without state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToDoubleFunction<String> parser;

    @SuppressWarnings("ImmutableEnumChecker")
    private final DoubleFunction<String> shown;

    Dimension(String unit, String expected, ToDoubleFunction<String> parser, DoubleFunction<String> shown) {
        this.unit = unit;
        this.expected = expected;
        this.parser = parser;
        this.shown = shown;
    }

    /** {@return the unit that values are in} */
    String unit() {
        return unit;
    }

    /** {@return what an amount has to be, for a message} */
    String expected() {
        return expected;
    }

    /**
     * {@return the amount in {@link #unit}}
     *
     * @throws io.github.perfratchet.baseline.quantity.QuantityFormatException if it is no such amount
     */
    double parse(String amount) {
        return parser.applyAsDouble(amount);
    }

    /** {@return a value with a unit for people} */
    String format(double value) {
        return shown.apply(value);
    }
}
