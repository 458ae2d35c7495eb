package io.github.perfratchet.baseline.threshold;

import io.github.perfratchet.baseline.quantity.ByteSize;
import io.github.perfratchet.baseline.quantity.Rate;
import io.github.perfratchet.baseline.quantity.TimeSpan;

/** What the values of a statistic are amounts of. */
enum Dimension {
    TIME("ns", "a time in ns, us, ms, s or min") {
        @Override
        double parse(String amount) {
            return TimeSpan.parseNanos(amount);
        }

        @Override
        String format(double value) {
            return TimeSpan.format(value);
        }
    },
    BYTES("B", "a size in B, kB, MB, GB, KiB, MiB or GiB") {
        @Override
        double parse(String amount) {
            return ByteSize.parse(amount);
        }

        @Override
        String format(double value) {
            return ByteSize.format(value);
        }
    },
    RATE("ops/s", "a rate in ops/s") {
        @Override
        double parse(String amount) {
            return Rate.parse(amount);
        }

        @Override
        String format(double value) {
            return Rate.format(value);
        }
    };

    private final String unit;
    private final String expected;

    Dimension(String unit, String expected) {
        this.unit = unit;
        this.expected = expected;
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
    abstract double parse(String amount);

    /** {@return a value with a unit for people} */
    abstract String format(double value);
}
