package io.github.perfratchet.baseline.threshold;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a threshold limits, by the name of its column in the table of a run.
 *
 * <p>Where nothing else is said a statistic is of the iterations of each fork, of the time that gates: CPU time for code that computes,
 * wall time for code that waits.
 *
 * @since 0.1
 */
public enum Statistic {
    /** The least, by which the time that gates is judged anyway; a limit without a statistic is of this one. */
    MIN("min", Dimension.TIME),
    /** The greatest. */
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
    /** CPU time, whether or not it is the time that gates. */
    CPU("cpu", Dimension.TIME),
    /** Wall time, whether or not it is the time that gates. */
    WALL("wall", Dimension.TIME),
    /** Heap allocated by an operation. */
    ALLOC("alloc", Dimension.BYTES),
    /** Operations per second, by the mean: the only one that gets worse by falling. */
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

    /** {@return the name used in rules, files and tables} */
    public String label() {
        return label;
    }

    /** {@return whether less is worse} */
    public boolean isWorseWhenLess() {
        return dimension == Dimension.RATE;
    }

    /** {@return a value for people, with its unit: {@code 2.10 ms}, {@code 64 B}, {@code 812 k ops/s}} */
    public String format(double value) {
        return dimension.format(value);
    }

    Dimension dimension() {
        return dimension;
    }
}
