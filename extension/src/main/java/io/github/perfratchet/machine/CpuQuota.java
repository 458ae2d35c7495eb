package io.github.perfratchet.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads how much CPU time the control groups of this process allow it. This works on Linux only, from {@code cpu.max} of version 2 and
 * {@code cpu.cfs_quota_us} of version 1, see {@code cgroup-v2.rst} and {@code sched-bwc.rst} of the kernel's documentation.
 */
public final class CpuQuota {

    private static final String GROUPS = "sys/fs/cgroup";

    private CpuQuota() {}

    /** {@return the CPU time that this process may use, in processors: the least that any of its groups allows; empty for no limit} */
    public static Optional<Double> of(SystemFiles files) {
        return files.lines("proc/self/cgroup").stream()
                .map(line -> line.split(":", 3))
                .filter(fields -> fields.length == 3)
                .flatMap(fields -> quotas(files, fields[1], fields[2]))
                .min(Double::compare);
    }

    /**
     * {@return the text that shows a quota}
     *
     * @param processors the quota, in processors
     */
    public static String show(double processors) {
        return String.format(Locale.ROOT, "%.2f", processors).replaceAll("\\.?0+$", "")
                + (processors == 1 ? " processor" : " processors");
    }

    /**
     * Reads the quotas of one hierarchy.
     *
     * @param controllers the controllers of a hierarchy of version 1; empty for version 2
     * @param group the group of this process
     */
    private static Stream<Double> quotas(SystemFiles files, String controllers, String group) {
        if (controllers.isEmpty()) {
            return withParents(group).stream()
                    .flatMap(folder -> files.line(GROUPS + folder + "/cpu.max").stream())
                    .map(line -> line.split(" ", -1))
                    .filter(fields -> fields.length == 2)
                    .flatMap(fields -> ratio(fields[0], fields[1]).stream());
        }
        if (!List.of(controllers.split(",", -1)).contains("cpu")) {
            return Stream.empty();
        }
        return Stream.of("/cpu", "/" + controllers)
                .distinct()
                .flatMap(mount -> withParents(group).stream().map(folder -> GROUPS + mount + folder))
                .flatMap(folder -> ratio(
                        files.line(folder + "/cpu.cfs_quota_us").orElse(""),
                        files.line(folder + "/cpu.cfs_period_us").orElse(""))
                        .stream());
    }

    /**
     * {@return the folders of a group and of the groups around it} The quota of a group also limits the groups in it. A container sees its
     * own group as the root.
     */
    private static List<String> withParents(String group) {
        List<String> folders = new ArrayList<>(List.of(""));
        if (List.of(group.split("/", -1)).contains("..")) {
            return folders;
        }
        for (int end = group.indexOf('/', 1); end > 0; end = group.indexOf('/', end + 1)) {
            folders.add(group.substring(0, end));
        }
        if (group.length() > 1) {
            folders.add(group);
        }
        return folders;
    }

    private static Optional<Double> ratio(String quota, String period) {
        try {
            double processors = (double) Long.parseLong(quota) / Long.parseLong(period);
            return processors > 0 && Double.isFinite(processors) ? Optional.of(processors) : Optional.empty();
        } catch (NumberFormatException e) {
            // "max" is not a number, and neither is the text for a missing file
            return Optional.empty();
        }
    }
}
