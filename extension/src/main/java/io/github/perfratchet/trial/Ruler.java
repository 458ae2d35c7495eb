package io.github.perfratchet.trial;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times a kernel of pure arithmetic between iterations. The time of the kernel depends only on the clock speed of the core. If it changes,
 * the machine has changed and not the code.
 */
final class Ruler {

    private static final int STEPS = 1 << 18;

    /** The kernel takes half a millisecond, so with short iterations it is not timed at each of them. */
    private static final long INTERVAL_NANOS = 40_000_000;

    private static final long SEED = 0x9E3779B97F4A7C15L;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long sink;
    private final List<Long> times = new ArrayList<>();
    private long last = System.nanoTime() - INTERVAL_NANOS;

    /** Times the kernel once, unless it was timed a moment ago. */
    void time() {
        if (!threads.isCurrentThreadCpuTimeSupported() || System.nanoTime() - last < INTERVAL_NANOS) {
            return;
        }
        last = System.nanoTime();
        long start = threads.getCurrentThreadCpuTime();
        sink += xorshift();
        times.add(threads.getCurrentThreadCpuTime() - start);
    }

    /**
     * {@return the median CPU time of one run, in nanoseconds; {@code null} if the platform does not report it} The shortest time would be
     * that of a moment with a higher clock speed.
     */
    @Nullable
    Double medianNanos() {
        // The sum is never 0 in practice. Reading it keeps the kernel's result alive.
        if (times.isEmpty() || sink == 0) {
            return null;
        }
        return (double) times.stream().sorted().toList().get(times.size() / 2);
    }

    /** Runs Marsaglia's xorshift64 (Journal of Statistical Software 8, 2003). Each step needs the one before. */
    private static long xorshift() {
        long x = SEED;
        for (int i = 0; i < STEPS; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
        }
        return x;
    }
}
