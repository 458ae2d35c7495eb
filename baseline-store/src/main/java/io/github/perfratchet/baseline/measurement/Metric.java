package io.github.perfratchet.baseline.measurement;

import io.github.perfratchet.baseline.threshold.Statistic;

/**
 * What is measured of an operation.
 *
 * @since 0.1
 */
public enum Metric {
    /** CPU time of all threads that work for the operation, in nanoseconds per operation. */
    CPU(Statistic.CPU),
    /** Elapsed time, in nanoseconds per operation. */
    WALL(Statistic.WALL),
    /** Heap allocated, in bytes per operation. */
    ALLOCATION(Statistic.ALLOC);

    private final Statistic statistic;

    Metric(Statistic statistic) {
        this.statistic = statistic;
    }

    /** {@return what a threshold on it limits} */
    public Statistic statistic() {
        return statistic;
    }

    /** {@return the name used in files and tables} */
    public String label() {
        return statistic.label();
    }

    /** {@return a value of it for people, with its unit: {@code 2.10 ms}, {@code 64 B}} */
    public String format(double value) {
        return statistic.format(value);
    }
}
