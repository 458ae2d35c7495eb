package io.github.perfratchet.trial;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How much the JIT compiler has worked: the CPU time of its threads, where the JVM tells, since the public counter moves only
 * when a compilation has ended, and a long one looks like silence.
 */
final class JitActivity {

    private final JvmThreads threads = new JvmThreads();
    private final @Nullable CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();

    /** {@return the time so far, in nanoseconds; 0 if the JVM does not tell} */
    long nanos() {
        Long cpu = threads.compilerNanos();
        return cpu == null ? TimeUnit.MILLISECONDS.toNanos(endedMillis()) : cpu;
    }

    /** {@return the time of the compilations that have ended, in milliseconds; 0 if the JVM does not tell} */
    long endedMillis() {
        return compiler != null && compiler.isCompilationTimeMonitoringSupported()
                ? compiler.getTotalCompilationTime()
                : 0;
    }
}
