package io.github.perfratchet.disturbance;

import com.sun.management.OperatingSystemMXBean;
import io.github.perfratchet.environment.SystemFiles;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The counters of the system at one moment: the fields of {@code /proc/stat} and {@code /proc/vmstat}, see {@code proc(5)}.
 *
 * @param processors how many there are
 * @param busy the time that processors worked, in clock ticks of all together
 * @param idle the time they did not
 * @param stolen the time that the hypervisor gave to other machines
 * @param swappedPages pages read from and written to swap
 * @param ownNanos the CPU time of this JVM
 * @param nanos the time
 */
record Moment(int processors, long busy, long idle, long stolen, long swappedPages, long ownNanos, long nanos) {

    private static final int FIELDS_WITH_STEAL = 9;

    /** {@return the counters now, empty where the kernel does not tell} */
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
        // user, nice, system, idle, iowait, irq, softirq, steal; those of guests are in user's
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
