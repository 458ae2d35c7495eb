package io.github.perfratchet.environment;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much memory there is for more processes. On Linux what files are cached in counts too, {@code MemAvailable} of
 * {@code /proc/meminfo}, see {@code proc(5)}; in a container with a limit of its own it does not, since the JVM only tells what is free.
 */
public final class AvailableMemory {

    private static final long KIBIBYTE = 1024;

    private AvailableMemory() {}

    /** {@return the bytes} */
    public static long bytes(SystemFiles files) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return bytes(files, system.getTotalMemorySize(), system.getFreeMemorySize());
    }

    static long bytes(SystemFiles files, long total, long free) {
        boolean limited = total < bytes(files, "MemTotal:");
        return limited ? free : Math.max(free, bytes(files, "MemAvailable:"));
    }

    private static long bytes(SystemFiles files, String key) {
        return files.lines("proc/meminfo").stream()
                .filter(line -> line.matches(key + "\\s*\\d{1,15} kB"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE)
                .findFirst()
                .orElse(0);
    }
}
