package io.github.perfratchet.baseline.environment;

import com.sun.management.OperatingSystemMXBean;
import io.github.perfratchet.baseline.measurement.Environment;
import java.lang.management.ManagementFactory;

/**
 * Reads the facts of this machine and this JVM.
 *
 * @since 0.1
 */
public final class ThisEnvironment {

    private static final long GIB = 1L << 30;

    private ThisEnvironment() {}

    /** {@return the environment of this JVM, which is also the environment of its forks} */
    public static Environment detect() {
        OperatingSystemMXBean os = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Environment(
                CpuModel.read(),
                Runtime.getRuntime().availableProcessors(),
                Math.max(1, Math.round((double) os.getTotalMemorySize() / GIB)),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.vendor"),
                Runtime.version().feature(),
                GarbageCollector.name(),
                ObjectLayout.describe());
    }
}
