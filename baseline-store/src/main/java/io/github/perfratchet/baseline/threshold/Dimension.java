package io.github.perfratchet.baseline.threshold;

import io.github.perfratchet.baseline.quantity.ByteSize;
import io.github.perfratchet.baseline.quantity.Rate;
import io.github.perfratchet.baseline.quantity.TimeSpan;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** The kind of quantity that a statistic is measured in. */
enum Dimension {
    TIME("ns", "a time in ns, us, ms, s or min", TimeSpan::parseNanos, TimeSpan::format),
    BYTES("B", "a size in B, kB, MB, GB, KiB, MiB or GiB", ByteSize::parse, ByteSize::format),
    RATE("ops/s", "a rate in ops/s", Rate::parse, Rate::format);

    private final String unit;
    private final String expected;
    // The functions have no state.
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

    /** {@return the unit of the values} */
    String unit() {
        return unit;
    }

    /** {@return a description of a valid amount, for messages} */
    String expected() {
        return expected;
    }

    /**
     * {@return an amount in {@link #unit}}
     *
     * @throws io.github.perfratchet.baseline.quantity.QuantityFormatException if the text is not an amount of this kind
     */
    double parse(String amount) {
        return parser.applyAsDouble(amount);
    }

    /** {@return a value for people, with its unit} */
    String format(double value) {
        return shown.apply(value);
    }
}
