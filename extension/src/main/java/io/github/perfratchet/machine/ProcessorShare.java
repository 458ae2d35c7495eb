package io.github.perfratchet.machine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** Measures how much of a processor a thread gets. */
public final class ProcessorShare {

    /** Long enough for the operating system to give the processor to others in between. */
    private static final Duration WORK = Duration.ofMillis(20);

    private ProcessorShare() {}

    /**
     * {@return the share of a processor that the current thread gets while it computes} This takes 20 ms of CPU time. The share is 1 on a
     * machine with a processor for the thread, and if the JVM does not report the CPU time.
     */
    public static double ofThisThread() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        if (!threads.isCurrentThreadCpuTimeSupported() || !threads.isThreadCpuTimeEnabled()) {
            return 1;
        }
        long wallStart = System.nanoTime();
        long cpuStart = threads.getCurrentThreadCpuTime();
        long cpu = 0;
        while (cpu < WORK.toNanos()) {
            cpu = threads.getCurrentThreadCpuTime() - cpuStart;
        }
        return Math.min(1, (double) cpu / (System.nanoTime() - wallStart));
    }
}
