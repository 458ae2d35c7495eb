package io.github.perfratchet.trial;

import org.jspecify.annotations.Nullable;

/**
 * What the threads of an operation did between two marks.
 *
 * @param cpuNanos CPU time of the threads that are still there, in nanoseconds; absent if the platform does not tell
 * @param bytes heap allocated, in bytes; absent if the platform does not tell
 * @param runQueueNanos time the marking thread was runnable without a processor; absent where the kernel does not tell
 * @param threadsEnded whether threads ended meanwhile, whose CPU time {@code cpuNanos} lacks
 * @param processCpuNanos CPU time of the process without that of the JVM's own threads and the harness's, coarse, in
 *     nanoseconds; absent unless threads end
 */
record Work(
        @Nullable Long cpuNanos,
        @Nullable Long bytes,
        @Nullable Long runQueueNanos,
        boolean threadsEnded,
        @Nullable Long processCpuNanos) {

    /** {@return both together; what one lacks is absent} */
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
