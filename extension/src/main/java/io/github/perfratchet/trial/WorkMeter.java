package io.github.perfratchet.trial;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Meters CPU time and allocation of all threads that can have worked for the operation: the thread that runs it, and those
 * it hands work to (pools, parallel streams, the carriers of virtual threads). The JVM's own threads and the harness's do
 * not count.
 *
 * <p>Reading the meter allocates; it does so outside of the marks of the thread that reads, so a mark costs that thread 0 B.
 */
final class WorkMeter {

    /** In {@link ThreadMXBean} since 21 and in late updates of 17, so not in the API compiled against. */
    private static final @Nullable MethodHandle TOTAL_ALLOCATED = totalAllocated();

    private final ThreadMXBean threads;
    private final JvmThreads jvmThreads = new JvmThreads();
    private final Set<Long> ignored;
    private final boolean cpuSupported;
    private final boolean allocationSupported;
    private boolean threadsEnd;
    private @Nullable OperatingSystemMXBean process;

    /** Makes a meter that ignores the JVM's own threads and those given, by id. */
    WorkMeter(Set<Long> harnessThreads) {
        this.threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        this.cpuSupported = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
        this.allocationSupported =
                threads.isThreadAllocatedMemorySupported() && threads.isThreadAllocatedMemoryEnabled();
        this.ignored = new HashSet<>(harnessThreads);
        ignored.addAll(JvmThreads.javaThreadIds());
    }

    /** A reading of all counters. */
    static final class Mark {
        private final Map<Long, Counters> others;
        private final long startedThreads;
        private final @Nullable Long processCpu;
        private final @Nullable Long runQueue;
        private long totalBytes;
        private long ownCpu;
        private long ownBytes;

        private Mark(
                Map<Long, Counters> others, long startedThreads, @Nullable Long processCpu, @Nullable Long runQueue) {
            this.others = others;
            this.startedThreads = startedThreads;
            this.processCpu = processCpu;
            this.runQueue = runQueue;
        }
    }

    private record Counters(long cpu, long bytes) {
        private static final Counters ZERO = new Counters(0, 0);
    }

    /** Starts metering; the current thread is the one that runs the operation. */
    Mark mark() {
        Mark mark = new Mark(
                others(),
                threads.getTotalStartedThreadCount(),
                threadsEnd ? processCpu() : null,
                RunQueue.nanosOfCurrentThread());
        mark.totalBytes = totalBytes();
        mark.ownCpu = cpuSupported ? threads.getCurrentThreadCpuTime() : 0;
        mark.ownBytes = bytesOfCurrentThread();
        return mark;
    }

    /** Ends metering, on the thread that started it. */
    Work since(Mark start) {
        long ownBytes = bytesOfCurrentThread();
        long ownCpu = cpuSupported ? threads.getCurrentThreadCpuTime() : 0;
        long totalBytes = totalBytes();
        Long runQueue = RunQueue.nanosOfCurrentThread();
        Long processCpu = start.processCpu == null ? null : processCpu();
        long startedThreads = threads.getTotalStartedThreadCount() - start.startedThreads;
        Map<Long, Counters> others = others();

        long cpu = ownCpu - start.ownCpu;
        long bytes = ownBytes - start.ownBytes;
        long ignoredCpu = 0;
        long ignoredBytes = 0;
        long newThreads = 0;
        for (Map.Entry<Long, Counters> thread : others.entrySet()) {
            Counters before = start.others.get(thread.getKey());
            if (before == null) {
                newThreads++;
                before = Counters.ZERO;
            }
            long threadCpu = thread.getValue().cpu() - before.cpu();
            long threadBytes = thread.getValue().bytes() - before.bytes();
            if (ignored.contains(thread.getKey())) {
                ignoredCpu += threadCpu;
                ignoredBytes += threadBytes;
            } else {
                cpu += threadCpu;
                bytes += threadBytes;
            }
        }
        boolean ended = newThreads < startedThreads || !others.keySet().containsAll(start.others.keySet());
        threadsEnd |= ended;
        Long allBytes = bytes;
        if (ended) {
            allBytes = totalBytes < 0 ? null : Long.valueOf(totalBytes - start.totalBytes - ignoredBytes);
        }
        return new Work(
                cpuSupported ? cpu : null,
                allocationSupported ? allBytes : null,
                runQueue == null || start.runQueue == null ? null : Long.valueOf(runQueue - start.runQueue),
                ended,
                processCpu == null || start.processCpu == null
                        ? null
                        : Long.valueOf(Math.max(0, processCpu - start.processCpu - ignoredCpu)));
    }

    /** {@return the bytes that the current thread has allocated so far; 0 if the platform does not tell} */
    long bytesOfCurrentThread() {
        return allocationSupported
                ? threads.getThreadAllocatedBytes(Thread.currentThread().getId())
                : 0;
    }

    private Map<Long, Counters> others() {
        long[] ids = threads.getAllThreadIds();
        long[] cpu = cpuSupported ? threads.getThreadCpuTime(ids) : new long[ids.length];
        long[] bytes = allocationSupported ? threads.getThreadAllocatedBytes(ids) : new long[ids.length];
        long own = Thread.currentThread().getId();
        Map<Long, Counters> counters = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            // -1: ended since it was listed
            if (ids[i] != own && cpu[i] >= 0 && bytes[i] >= 0) {
                counters.put(ids[i], new Counters(cpu[i], bytes[i]));
            }
        }
        return counters;
    }

    private @Nullable Long processCpu() {
        // Not made before it is needed: it matches the mounted file systems with regular expressions, and what the JIT
        // compiler learns from them changes what it makes of an operation's own.
        if (process == null) {
            process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        }
        Long jvm = jvmThreads.cpuNanos();
        long all = process.getProcessCpuTime();
        return jvm == null || all < 0 ? null : Long.valueOf(all - jvm);
    }

    private long totalBytes() {
        if (TOTAL_ALLOCATED == null) {
            return -1;
        }
        try {
            return (long) TOTAL_ALLOCATED.invokeExact(threads);
        } catch (Throwable e) {
            return -1;
        }
    }

    private static @Nullable MethodHandle totalAllocated() {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(ThreadMXBean.class, "getTotalThreadAllocatedBytes", MethodType.methodType(long.class));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return null;
        }
    }
}
