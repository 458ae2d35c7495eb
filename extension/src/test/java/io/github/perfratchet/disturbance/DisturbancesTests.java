package io.github.perfratchet.disturbance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.perfratchet.machine.SystemFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisturbancesTests {

    private final Path root;

    DisturbancesTests(@TempDir Path root) {
        this.root = root;
    }

    @Test
    void aSystemThatTellsNothingDisturbsNothing() {
        assertThat(lasting()).isEmpty();
        assertThat(Activity.during(new SystemFiles(root)).disturbances()).isEmpty();
    }

    @Test
    void aMachineSetUpForMeasuringDisturbsNothing() throws IOException {
        given("proc/self/cgroup", "0::/user.iteration\n");
        given("sys/fs/cgroup/user.iteration/cpu.max", "max 100000\n");
        given("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "performance\n");
        given("sys/class/power_supply/BAT0/type", "Battery\n");
        given("sys/class/power_supply/BAT0/status", "Full\n");
        given("proc/meminfo", "MemTotal:  8388608 kB\nSwapTotal: 1048576 kB\nSwapFree:  1048576 kB\n");

        assertThat(lasting()).isEmpty();
    }

    @Test
    void aCpuQuotaIsTold() throws IOException {
        given("proc/self/cgroup", "0::/\n");
        given("sys/fs/cgroup/cpu.max", "150000 100000\n");

        assertThat(lasting())
                .singleElement()
                .asString()
                .startsWith("a CPU quota of 1.5 processors pauses the measurement.");
    }

    @Test
    void aGovernorThatChangesTheClockIsTold() throws IOException {
        given("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "powersave\n");
        given("sys/devices/system/cpu/cpu1/cpufreq/scaling_governor", "powersave\n");
        given("sys/devices/system/cpu/cpu10/cpufreq/scaling_governor", "performance\n");

        assertThat(lasting())
                .containsExactly(
                        "the frequency governor is powersave, so the clock speed varies. Run sudo cpupower frequency-set"
                                + " -g performance");
    }

    @Test
    void aBatteryOfTheMachineIsToldAndThatOfAMouseIsNot() throws IOException {
        given("sys/class/power_supply/hidpp_battery_0/type", "Battery\n");
        given("sys/class/power_supply/hidpp_battery_0/scope", "Device\n");
        given("sys/class/power_supply/hidpp_battery_0/status", "Discharging\n");
        assertThat(lasting()).isEmpty();

        given("sys/class/power_supply/BAT0/type", "Battery\n");
        given("sys/class/power_supply/BAT0/status", "Discharging\n");
        assertThat(lasting()).containsExactly("the machine runs on battery, which lowers the clock speed. Plug it in.");
    }

    @Test
    void memoryThatIsSwappedOutIsTold() throws IOException {
        given("proc/meminfo", "MemTotal:  8388608 kB\nSwapTotal: 4194304 kB\nSwapFree:  2097152 kB\n");

        assertThat(lasting())
                .containsExactly("2.0 GiB are swapped out, of 8.0 GiB of memory. Close programs that need memory.");
    }

    @Test
    void contentThatIsNoNumberTellsNothing() throws IOException {
        given("proc/self/cgroup", "0::/../..\nnonsense\n3:cpu:/a\n");
        given("sys/fs/cgroup/cpu.max", "9999999999999999999999 x\n");
        given("sys/fs/cgroup/cpu/a/cpu.cfs_quota_us", "many\n");
        given("proc/meminfo", "MemTotal: kB\n");
        given("proc/stat", "cpu a b c\n");

        assertThat(lasting()).isEmpty();
        assertThat(Moment.read(new SystemFiles(root), 0, 0)).isEmpty();
    }

    @Test
    void whatOtherProcessesUseIsWhatThisOneDoesNot() throws IOException {
        // One second of 100 ticks on 2 processors has 110 ticks of work, 80 idle and 10 stolen. This JVM did 40
        // ticks of the work.
        Moment start = moment("cpu  100 0 50 1000 20 3 2 5 0 0", 7, 0, 0);
        Moment end = moment("cpu  180 5 70 1075 25 4 6 15 80 0", 130, 400_000_000, 1_000_000_000);

        Activity activity = Activity.between(start, end);

        assertThat(activity.usedByOthers()).isEqualTo(0.7, within(1e-9));
        assertThat(activity.disturbances())
                .containsExactly(
                        "other processes use 0.7 of 2 CPUs; results may be unreliable. Stop them, or measure later.",
                        "other virtual machines take 5 % of the CPU time (steal); results may be unreliable. Measure on a"
                                + " dedicated machine.",
                        "the machine is swapping (123 pages in half a second); results may be unreliable. Close programs"
                                + " that need memory.");
    }

    @Test
    void aMachineThatIsIdleButForThisProcessDisturbsNothing() throws IOException {
        Moment start = moment("cpu  0 0 0 0 0 0 0 0 0 0", 0, 0, 0);
        Moment end = moment("cpu  100 0 0 100 0 0 0 0 0 0", 0, 1_000_000_000, 1_000_000_000);

        assertThat(Activity.between(start, end).disturbances()).isEmpty();
        assertThat(Activity.between(start, start).disturbances()).isEmpty();
    }

    private Moment moment(String cpu, int swappedPages, long ownNanos, long nanos) throws IOException {
        given("proc/stat", cpu + "\ncpu0 1 2 3\ncpu1 4 5 6\nintr 12345\n");
        given("proc/vmstat", "nr_free_pages 1\npswpin " + swappedPages + "\npswpout 0\n");
        return Moment.read(new SystemFiles(root), ownNanos, nanos).orElseThrow();
    }

    private List<String> lasting() {
        return Disturbances.lasting(new SystemFiles(root));
    }

    private void given(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
