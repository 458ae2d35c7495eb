package io.github.perfratchet.trial;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Identifies the threads of the JVM itself: its Java threads, and those of the garbage collector and the JIT compiler. */
public final class JvmThreads {

    /** The export of the module-internal bean that reads the CPU time of the JVM's native threads. Forks are started with this export. */
    public static final String EXPORT = "java.management/sun.management=ALL-UNNAMED";

    private static final Set<String> JAVA_THREADS = Set.of(
            "Reference Handler",
            "Finalizer",
            "Signal Dispatcher",
            "Service Thread",
            "Monitor Deflation Thread",
            "Notification Thread",
            "Common-Cleaner",
            "Attach Listener",
            "process reaper");

    private final @Nullable Reading reading = reading();

    /** Reads the CPU time of each of the JVM's native threads, by name. */
    @FunctionalInterface
    private interface Reading {
        Map<?, ?> take() throws ReflectiveOperationException;
    }

    JvmThreads() {}

    /** {@return the CPU time of the JVM's native threads so far, in nanoseconds; {@code null} if the JVM does not report it} */
    @Nullable
    Long cpuNanos() {
        return cpuNanos("");
    }

    /** {@return the CPU time of the JIT compiler's threads so far, in nanoseconds; {@code null} if the JVM does not report it} */
    @Nullable
    Long compilerNanos() {
        return cpuNanos("CompilerThread");
    }

    private @Nullable Long cpuNanos(String partOfName) {
        if (reading == null) {
            return null;
        }
        try {
            long sum = 0;
            for (Map.Entry<?, ?> thread : reading.take().entrySet()) {
                if (String.valueOf(thread.getKey()).contains(partOfName)) {
                    sum += Math.max(0, (Long) thread.getValue());
                }
            }
            return sum;
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** {@return the ids of the JVM's own Java threads that are alive} */
    static Set<Long> javaThreadIds() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Thread[] alive = new Thread[ManagementFactory.getThreadMXBean().getThreadCount() + 64];
        int count = root.enumerate(alive, true);
        Set<Long> ids = new HashSet<>();
        for (int i = 0; i < count; i++) {
            if (JAVA_THREADS.contains(alive[i].getName())) {
                ids.add(alive[i].getId());
            }
        }
        return ids;
    }

    private static @Nullable Reading reading() {
        try {
            Object bean = Class.forName("sun.management.ManagementFactoryHelper")
                    .getMethod("getHotspotThreadMBean")
                    .invoke(null);
            Method times = Class.forName("sun.management.HotspotThreadMBean").getMethod("getInternalThreadCpuTimes");
            return () -> (Map<?, ?>) times.invoke(bean);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null;
        }
    }
}
