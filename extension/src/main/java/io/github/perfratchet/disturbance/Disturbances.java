package io.github.perfratchet.disturbance;

import io.github.perfratchet.machine.CpuQuota;
import io.github.perfratchet.machine.MemoryFacts;
import io.github.perfratchet.machine.SystemFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the conditions on this machine that will disturb a measurement, each with a remedy. It reports only what the system states. */
public final class Disturbances {

    private static final String CPUS = "sys/devices/system/cpu";
    private static final String SUPPLIES = "sys/class/power_supply";
    private static final double MOST_SWAPPED = 0.1;
    private static final double BYTES_PER_GIB = 1 << 30;

    private final SystemFiles files;

    private Disturbances(SystemFiles files) {
        this.files = files;
    }

    /** {@return the current disturbances, a sentence each} This takes half a second, to observe the other processes. */
    public static List<String> now() {
        SystemFiles files = SystemFiles.OF_THIS_MACHINE;
        List<String> all = new ArrayList<>(Activity.during(files).disturbances());
        all.addAll(lasting(files));
        return List.copyOf(all);
    }

    /** {@return the disturbances that last as long as the setup of the machine} */
    static List<String> lasting(SystemFiles files) {
        Disturbances disturbances = new Disturbances(files);
        List<String> found = new ArrayList<>();
        disturbances.quota(found);
        disturbances.governor(found);
        disturbances.battery(found);
        disturbances.swap(found);
        return List.copyOf(found);
    }

    private void quota(List<String> found) {
        CpuQuota.of(files)
                .ifPresent(processors -> found.add("a CPU quota of " + CpuQuota.show(processors)
                        + " pauses the measurement. Remove it, or assign whole CPUs instead (--cpuset-cpus)."));
    }

    private void governor(List<String> found) {
        String others = files.names(CPUS).stream()
                .filter(name -> name.matches("cpu\\d+"))
                .flatMap(cpu -> files.line(CPUS + "/" + cpu + "/cpufreq/scaling_governor").stream())
                .filter(governor -> !governor.equals("performance"))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            found.add("the frequency governor is " + others
                    + ", so the clock speed varies. Run sudo cpupower frequency-set -g performance");
        }
    }

    private void battery(List<String> found) {
        boolean discharging = files.names(SUPPLIES).stream()
                .map(name -> SUPPLIES + "/" + name)
                // a mouse or a keyboard has a battery too
                .filter(supply ->
                        files.line(supply + "/type").filter("Battery"::equals).isPresent()
                                && files.line(supply + "/scope")
                                        .filter("Device"::equals)
                                        .isEmpty())
                .anyMatch(supply -> files.line(supply + "/status")
                        .filter("Discharging"::equals)
                        .isPresent());
        if (discharging) {
            found.add("the machine runs on battery, which lowers the clock speed. Plug it in.");
        }
    }

    private void swap(List<String> found) {
        double total = MemoryFacts.bytes(files, "MemTotal");
        double swapped = MemoryFacts.bytes(files, "SwapTotal") - MemoryFacts.bytes(files, "SwapFree");
        if (total > 0 && swapped > MOST_SWAPPED * total) {
            found.add(String.format(
                    Locale.ROOT,
                    "%.1f GiB are swapped out, of %.1f GiB of memory. Close programs that need memory.",
                    swapped / BYTES_PER_GIB,
                    total / BYTES_PER_GIB));
        }
    }
}
