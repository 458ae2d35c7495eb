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
        @Nullable Long processCpuNanos) {}
