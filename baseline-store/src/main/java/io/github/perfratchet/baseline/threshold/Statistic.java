package io.github.perfratchet.baseline.threshold;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * A statistic that a threshold can limit. It has the name of its column in the table of a run.
 *
 * <p>Unless its description differs, a statistic is computed from the iterations of each fork, for the time that gates. This is CPU time
 * for code that computes, and wall time for code that waits.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public enum Statistic {
    /** The minimum. The time that gates is always judged by it. A limit without a statistic limits it. */
    MIN("min", Dimension.TIME),
    /** The maximum. */
    MAX("max", Dimension.TIME),
    /** The arithmetic mean. */
    MEAN("mean", Dimension.TIME),
    /** The median. */
    MEDIAN("median", Dimension.TIME),
    /** The 90th percentile. */
    P90("p90", Dimension.TIME),
    /** The 99th percentile. */
    P99("p99", Dimension.TIME),
    /** The 99.9th percentile. */
    P999("p99.9", Dimension.TIME),
    /** The standard deviation. */
    STDDEV("stddev", Dimension.TIME),
    /** The interquartile range. */
    IQR("iqr", Dimension.TIME),
    /** The CPU time, whether or not it is the time that gates. */
    CPU("cpu", Dimension.TIME),
    /** The wall time, whether or not it is the time that gates. */
    WALL("wall", Dimension.TIME),
    /** The heap that an operation allocates. */
    ALLOC("alloc", Dimension.BYTES),
    /** The operations per second, computed from the mean. This is the only statistic that gets worse by falling. */
    OPS("ops", Dimension.RATE);

    private final String label;
    private final Dimension dimension;

    Statistic(String label, Dimension dimension) {
        this.label = label;
        this.dimension = dimension;
    }

    static Optional<Statistic> named(String label) {
        return Arrays.stream(values())
                .filter(statistic -> statistic.label.equals(label))
                .findFirst();
    }

    static String labels() {
        return Arrays.stream(values()).map(Statistic::label).collect(Collectors.joining(", "));
    }

    /** {@return the name in rules, files and tables} */
    public String label() {
        return label;
    }

    /** {@return whether a smaller value is worse} */
    public boolean isWorseWhenLess() {
        return dimension == Dimension.RATE;
    }

    /** {@return a value for people, with its unit, for example {@code 2.10 ms}, {@code 64 B} or {@code 812 k ops/s}} */
    public String format(double value) {
        return dimension.format(value);
    }

    Dimension dimension() {
        return dimension;
    }
}
