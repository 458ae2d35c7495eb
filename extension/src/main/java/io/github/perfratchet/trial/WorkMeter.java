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
 * Meters the CPU time and the allocation of all threads that may have worked for the operation: the thread that runs it, and those that it
 * hands work to (pools, parallel streams, the carriers of virtual threads). The JVM's own threads and the harness's do not count.
 *
 * <p>Reading the meter allocates memory. It does so outside of the marks of the reading thread, so a mark costs that thread 0 B.
 */
final class WorkMeter {

    /**
     * {@link ThreadMXBean} has this method since Java 21 and in late updates of Java 17, so it is not in the API that this module is
     * compiled against.
     */
    private static final @Nullable MethodHandle TOTAL_ALLOCATED = totalAllocated();

    private final ThreadMXBean threads;
    private final JvmThreads jvmThreads = new JvmThreads();
    private final Set<Long> ignored;
    private final boolean cpuSupported;
    private final boolean allocationSupported;
    private boolean threadsEnd;
    private @Nullable OperatingSystemMXBean process;
    private volatile @Nullable RunQueue runQueue;

    /** Creates a meter that ignores the JVM's own threads and the threads with these ids. */
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
        private long[] ids = {};
        private long[] cpu = {};
        private long[] bytes = {};
        private long startedThreads;
        private @Nullable Long processCpu;
        private @Nullable Long runQueue;
        private long totalBytes;
        private long ownCpu;
        private long ownBytes;

        private Mark() {}

        /** {@return the counters of the threads that were still alive, except one} */
        private Map<Long, Counters> others(long own) {
            Map<Long, Counters> counters = new HashMap<>();
            for (int i = 0; i < ids.length; i++) {
                // -1: the thread has ended since it was listed
                if (ids[i] != own && cpu[i] >= 0 && bytes[i] >= 0) {
                    counters.put(ids[i], new Counters(cpu[i], bytes[i]));
                }
            }
            return counters;
        }
    }

    private record Counters(long cpu, long bytes) {
        private static final Counters ZERO = new Counters(0, 0);
    }

    /** {@return the mark where metering starts} The current thread must be the one that runs the operation. */
    Mark start() {
        Mark mark = new Mark();
        readThreads(mark);
        mark.startedThreads = threads.getTotalStartedThreadCount();
        mark.processCpu = threadsEnd ? processCpu() : null;
        mark.runQueue = runQueue().nanos();
        mark.totalBytes = totalBytes();
        mark.ownCpu = cpuOfCurrentThread();
        mark.ownBytes = bytesOfCurrentThread();
        return mark;
    }

    /**
     * {@return the mark where metering ends} It must be taken on the thread that took the start mark. It reads the counters in the reverse
     * order.
     */
    Mark end() {
        long ownBytes = bytesOfCurrentThread();
        long ownCpu = cpuOfCurrentThread();
        long totalBytes = totalBytes();
        // The allocation of the mark itself must not be between the marks.
        Mark mark = new Mark();
        mark.ownBytes = ownBytes;
        mark.ownCpu = ownCpu;
        mark.totalBytes = totalBytes;
        mark.runQueue = runQueue().nanos();
        mark.processCpu = threadsEnd ? processCpu() : null;
        mark.startedThreads = threads.getTotalStartedThreadCount();
        readThreads(mark);
        return mark;
    }

    /** {@return the work between two marks} */
    Work between(Mark start, Mark end) {
        long own = Thread.currentThread().getId();
        Map<Long, Counters> before = start.others(own);
        Map<Long, Counters> after = end.others(own);
        long cpu = end.ownCpu - start.ownCpu;
        long bytes = end.ownBytes - start.ownBytes;
        long ignoredCpu = 0;
        long ignoredBytes = 0;
        long newThreads = 0;
        for (Map.Entry<Long, Counters> thread : after.entrySet()) {
            Counters then = before.get(thread.getKey());
            if (then == null) {
                newThreads++;
                then = Counters.ZERO;
            }
            long threadCpu = thread.getValue().cpu() - then.cpu();
            long threadBytes = thread.getValue().bytes() - then.bytes();
            if (ignored.contains(thread.getKey())) {
                ignoredCpu += threadCpu;
                ignoredBytes += threadBytes;
            } else {
                cpu += threadCpu;
                bytes += threadBytes;
            }
        }
        boolean ended = newThreads < end.startedThreads - start.startedThreads
                || !after.keySet().containsAll(before.keySet());
        threadsEnd |= ended;
        Long allBytes = bytes;
        if (ended) {
            allBytes = end.totalBytes < 0 ? null : Long.valueOf(end.totalBytes - start.totalBytes - ignoredBytes);
        }
        return new Work(
                cpuSupported ? cpu : null,
                allocationSupported ? allBytes : null,
                end.runQueue == null || start.runQueue == null ? null : Long.valueOf(end.runQueue - start.runQueue),
                ended,
                end.processCpu == null || start.processCpu == null
                        ? null
                        : Long.valueOf(Math.max(0, end.processCpu - start.processCpu - ignoredCpu)));
    }

    private void readThreads(Mark mark) {
        long[] ids = threads.getAllThreadIds();
        mark.ids = ids;
        mark.cpu = cpuSupported ? threads.getThreadCpuTime(ids) : new long[ids.length];
        mark.bytes = allocationSupported ? threads.getThreadAllocatedBytes(ids) : new long[ids.length];
    }

    private RunQueue runQueue() {
        RunQueue opened = runQueue;
        if (opened == null || !opened.isOfCurrentThread()) {
            close();
            opened = RunQueue.ofCurrentThread();
            runQueue = opened;
        }
        return opened;
    }

    /** Ends all metering. */
    void close() {
        RunQueue opened = runQueue;
        if (opened != null) {
            opened.close();
        }
    }

    private long cpuOfCurrentThread() {
        return cpuSupported ? threads.getCurrentThreadCpuTime() : 0;
    }

    /** {@return the bytes that the current thread has allocated so far; 0 if the platform does not report them} */
    long bytesOfCurrentThread() {
        return allocationSupported
                ? threads.getThreadAllocatedBytes(Thread.currentThread().getId())
                : 0;
    }

    private @Nullable Long processCpu() {
        // The bean is not created before it is needed: it matches the mounted file systems with regular expressions.
        // What the JIT compiler learns from them changes how it compiles the regular expressions of an operation.
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
