package io.github.perfratchet.machine;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Determines how much memory more processes can have. On Linux this is {@code MemAvailable}, which includes the memory of cached files. In
 * a container with a memory limit, and on other systems, it is the free memory that the JVM reports.
 */
public final class AvailableMemory {

    private AvailableMemory() {}

    /** {@return the available memory, in bytes} */
    public static long bytes(SystemFiles files) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return bytes(files, system.getTotalMemorySize(), system.getFreeMemorySize());
    }

    static long bytes(SystemFiles files, long total, long free) {
        boolean limited = total < MemoryFacts.bytes(files, "MemTotal");
        return limited ? free : Math.max(free, MemoryFacts.bytes(files, "MemAvailable"));
    }
}
