package io.github.perfratchet.baseline.measurement;

/**
 * What is measured of an operation.
 *
 * @since 0.1
 */
public enum Metric {
    /** CPU time of all threads that work for the operation, in nanoseconds per operation. */
    CPU("cpu"),
    /** Elapsed time, in nanoseconds per operation. */
    WALL("wall"),
    /** Heap allocated, in bytes per operation. */
    ALLOCATION("alloc");

    private final String label;

    Metric(String label) {
        this.label = label;
    }

    /** {@return the name used in files and tables} */
    public String label() {
        return label;
    }
}
