package io.github.perfratchet.baseline.measurement;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One timed iteration of a fork, which repeats the same operation for a short while. A fact that the platform does not provide is
 * {@code null}, never zero.
 *
 * @param operations the number of operations, at least 1
 * @param wallNanos the elapsed time, in nanoseconds per operation
 * @param cpuNanos the CPU time of all threads that worked for the operation, in nanoseconds per operation
 * @param allocatedBytes the heap that these threads allocated, in bytes per operation
 * @param runQueueNanos the time during which the measured thread was runnable but had no processor, in nanoseconds per operation
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Iteration(
        long operations,
        double wallNanos,
        @Nullable Double cpuNanos,
        @Nullable Double allocatedBytes,
        @Nullable Double runQueueNanos) {

    /** {@return the value of a metric; {@code null} if the platform does not provide it} */
    public @Nullable Double value(Metric metric) {
        return switch (metric) {
            case CPU -> cpuNanos;
            case WALL -> wallNanos;
            case ALLOCATION -> allocatedBytes;
        };
    }
}
