package io.github.perfratchet.baseline.measurement;

import org.jspecify.annotations.Nullable;

/**
 * One timed iteration of a fork: the same operation repeated for a short while. A fact that the platform does not give
 * is absent, never zero.
 *
 * @param operations how many operations were run, at least 1
 * @param wallNanos elapsed time, in nanoseconds per operation
 * @param cpuNanos CPU time of all threads that worked for the operation, in nanoseconds per operation
 * @param allocatedBytes heap allocated by these threads, in bytes per operation
 * @param runQueueNanos time the measured thread was runnable but had no processor, in nanoseconds per operation
 * @since 0.1
 */
public record Slice(
        long operations,
        double wallNanos,
        @Nullable Double cpuNanos,
        @Nullable Double allocatedBytes,
        @Nullable Double runQueueNanos) {

    /** {@return what the slice says of a metric, absent where the platform did not give it} */
    public @Nullable Double value(Metric metric) {
        return switch (metric) {
            case CPU -> cpuNanos;
            case WALL -> wallNanos;
            case ALLOCATION -> allocatedBytes;
        };
    }
}
