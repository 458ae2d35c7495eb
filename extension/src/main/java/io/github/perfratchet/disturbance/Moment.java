package io.github.perfratchet.disturbance;

import com.sun.management.OperatingSystemMXBean;
import io.github.perfratchet.machine.SystemFiles;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The counters of the system at one moment, from the fields of {@code /proc/stat} and {@code /proc/vmstat}, see {@code proc(5)}.
 *
 * @param processors the number of processors
 * @param busy the time that the processors worked, in clock ticks of all processors together
 * @param idle the time that they did not work, in clock ticks
 * @param stolen the time that the hypervisor gave to other machines, in clock ticks
 * @param swappedPages the number of pages read from and written to swap
 * @param ownNanos the CPU time of this JVM, in nanoseconds
 * @param nanos the time, in nanoseconds
 */
record Moment(int processors, long busy, long idle, long stolen, long swappedPages, long ownNanos, long nanos) {

    private static final int FIELDS_WITH_STEAL = 9;

    /** {@return the current counters; empty if the kernel does not report them} */
    static Optional<Moment> now(SystemFiles files) {
        OperatingSystemMXBean os = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return read(files, os.getProcessCpuTime(), System.nanoTime());
    }

    static Optional<Moment> read(SystemFiles files, long ownNanos, long nanos) {
        List<String> stat = files.lines("proc/stat");
        long[] ticks = stat.stream()
                .filter(line -> line.startsWith("cpu "))
                .flatMap(line -> Stream.of(line.split("\\s+", -1)).skip(1))
                .filter(field -> field.matches("\\d{1,18}"))
                .mapToLong(Long::parseLong)
                .toArray();
        if (ticks.length < FIELDS_WITH_STEAL - 1) {
            return Optional.empty();
        }
        int processors =
                (int) stat.stream().filter(line -> line.matches("cpu\\d+ .*")).count();
        // user, nice, system, idle, iowait, irq, softirq, steal; user includes the time of guests
        return Optional.of(new Moment(
                processors,
                ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6],
                ticks[3] + ticks[4],
                ticks[7],
                swappedPages(files),
                ownNanos,
                nanos));
    }

    private static long swappedPages(SystemFiles files) {
        return files.lines("proc/vmstat").stream()
                .filter(line -> line.matches("(pswpin|pswpout) \\d{1,18}"))
                .mapToLong(line -> Long.parseLong(line.substring(line.indexOf(' ') + 1)))
                .sum();
    }
}
