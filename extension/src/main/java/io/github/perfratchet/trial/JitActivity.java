package io.github.perfratchet.trial;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads how much the JIT compiler has worked. It reads the CPU time of the compiler's threads if the JVM reports it, because the public
 * counter advances only when a compilation has ended, and a long compilation looks like silence.
 */
final class JitActivity {

    private final JvmThreads threads = new JvmThreads();
    private final @Nullable CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();

    /** {@return the time of the compiler so far, in nanoseconds; 0 if the JVM does not report it} */
    long nanos() {
        Long cpu = threads.compilerNanos();
        return cpu == null ? TimeUnit.MILLISECONDS.toNanos(endedMillis()) : cpu;
    }

    /** {@return the time of the compilations that have ended, in milliseconds; 0 if the JVM does not report it} */
    long endedMillis() {
        return compiler != null && compiler.isCompilationTimeMonitoringSupported()
                ? compiler.getTotalCompilationTime()
                : 0;
    }
}
