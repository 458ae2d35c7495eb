package io.github.perfratchet.baseline.measurement;

import io.github.perfratchet.baseline.threshold.Statistic;
import org.apiguardian.api.API;

/**
 * A quantity that is measured for an operation.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public enum Metric {
    /** The CPU time of all threads that work for the operation, in nanoseconds per operation. */
    CPU(Statistic.CPU),
    /** The elapsed time, in nanoseconds per operation. */
    WALL(Statistic.WALL),
    /** The allocated heap, in bytes per operation. */
    ALLOCATION(Statistic.ALLOC);

    private final Statistic statistic;

    Metric(Statistic statistic) {
        this.statistic = statistic;
    }

    /** {@return the statistic that a threshold for this metric limits} */
    public Statistic statistic() {
        return statistic;
    }

    /** {@return the name in files and tables} */
    public String label() {
        return statistic.label();
    }

    /** {@return a value for people, with its unit, for example {@code 2.10 ms} or {@code 64 B}} */
    public String format(double value) {
        return statistic.format(value);
    }
}
