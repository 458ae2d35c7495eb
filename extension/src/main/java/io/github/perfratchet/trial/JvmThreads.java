package io.github.perfratchet.trial;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the threads that are the JVM's own: its Java threads, and those of the garbage collector and the JIT compiler. */
final class JvmThreads {

    /** The module-internal bean that counts the JVM's native threads; forks are started with the export it needs. */
    static final String EXPORT = "java.management/sun.management=ALL-UNNAMED";

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

    private final @Nullable Object hotspotThreads = hotspotThreads();

    /** {@return the CPU time of the JVM's native threads so far, in nanoseconds; absent if it does not tell} */
    @Nullable
    Long cpuNanos() {
        if (hotspotThreads == null) {
            return null;
        }
        try {
            Method method = Class.forName("sun.management.HotspotThreadMBean").getMethod("getInternalThreadCpuTimes");
            long sum = 0;
            for (Object nanos : ((Map<?, ?>) method.invoke(hotspotThreads)).values()) {
                sum += Math.max(0, (Long) nanos);
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

    private static @Nullable Object hotspotThreads() {
        try {
            return Class.forName("sun.management.ManagementFactoryHelper")
                    .getMethod("getHotspotThreadMBean")
                    .invoke(null);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null;
        }
    }
}
