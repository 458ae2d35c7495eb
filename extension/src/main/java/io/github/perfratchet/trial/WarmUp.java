package io.github.perfratchet.trial;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Decides when a JVM is warm: when the JIT compiler has been quiet for a while, or after the time that was asked for.
 *
 * <p>A fixed warm-up fails on a busy machine, where the compiler's own threads starve. See Barrett et al., "Virtual Machine
 * Warmup Blows Hot and Cold", OOPSLA 2017, for how little a fixed number of iterations says.
 */
final class WarmUp {

    /** No shorter warm-up, however quiet the compiler is: it may not have noticed the code yet. */
    static final Duration FLOOR = Duration.ofMillis(500);

    /** No longer warm-up, however busy the compiler is: some code never settles. */
    static final Duration CAP = Duration.ofSeconds(20);

    private static final Duration QUIET_TIME = Duration.ofMillis(250);
    private static final int QUIET_SLICES = 3;

    private final @Nullable Duration fixed;
    private final @Nullable CompilationMXBean compiler;
    private final long start = System.nanoTime();
    private long quietSince = start;
    private long compiledMillis = -1;
    private int quietSlices;

    WarmUp(@Nullable Duration fixed) {
        this.fixed = fixed;
        CompilationMXBean bean = ManagementFactory.getCompilationMXBean();
        this.compiler = bean != null && bean.isCompilationTimeMonitoringSupported() ? bean : null;
    }

    /** Tells, after each warm-up slice, whether it was the last. */
    boolean isOver() {
        long now = System.nanoTime();
        Duration elapsed = Duration.ofNanos(now - start);
        if (fixed != null) {
            return elapsed.compareTo(fixed) >= 0;
        }
        long total = compiler == null ? 0 : compiler.getTotalCompilationTime();
        if (total == compiledMillis) {
            quietSlices++;
        } else {
            compiledMillis = total;
            quietSlices = 0;
            quietSince = now;
        }
        boolean quiet = quietSlices >= QUIET_SLICES
                && Duration.ofNanos(now - quietSince).compareTo(QUIET_TIME) >= 0;
        return elapsed.compareTo(CAP) >= 0 || (quiet && elapsed.compareTo(FLOOR) >= 0);
    }
}
