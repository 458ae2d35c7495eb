package io.github.perfratchet.trial;

import org.jspecify.annotations.Nullable;

/**
 * The work of the threads of an operation between two marks.
 *
 * @param cpuNanos CPU time of the threads that are still alive, in nanoseconds; {@code null} if the platform does not report it
 * @param bytes heap allocated, in bytes; {@code null} if the platform does not report it
 * @param runQueueNanos time that the marking thread was runnable without a processor, in nanoseconds; {@code null} if the kernel does not
 *     report it
 * @param threadsEnded whether threads ended meanwhile; {@code cpuNanos} does not include their CPU time
 * @param processCpuNanos CPU time of the process without the JVM's own threads and the harness's, with a coarse resolution, in nanoseconds;
 *     {@code null} unless threads end
 */
record Work(
        @Nullable Long cpuNanos,
        @Nullable Long bytes,
        @Nullable Long runQueueNanos,
        boolean threadsEnded,
        @Nullable Long processCpuNanos) {

    /** {@return the sum; a value that one of them lacks is {@code null}} */
    Work plus(Work other) {
        return new Work(
                sum(cpuNanos, other.cpuNanos),
                sum(bytes, other.bytes),
                sum(runQueueNanos, other.runQueueNanos),
                threadsEnded || other.threadsEnded,
                sum(processCpuNanos, other.processCpuNanos));
    }

    private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null ? null : Long.valueOf(one + other);
    }
}
