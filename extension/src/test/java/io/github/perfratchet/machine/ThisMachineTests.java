package io.github.perfratchet.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThisMachineTests {

    private final Path root;

    ThisMachineTests(@TempDir Path root) {
        this.root = root;
    }

    @Test
    void factsAreThoseOfTheSystemAndTheJvm() throws IOException {
        given("proc/self/cgroup", "0::/\n");
        given("sys/fs/cgroup/cpu.max", "50000 100000\n");

        assertThat(ThisMachine.facts(new SystemFiles(root), List.of("-Xmx1g", "-Dpassword=secret", "-ea")))
                .contains(
                        entry("jdkVersion", Runtime.version().toString()),
                        entry("cpuQuota", "0.5 processors"),
                        entry("jvmOptions", "-Xmx1g -ea"));
    }

    @Test
    void whatIsNotKnownIsNotThere() {
        assertThat(ThisMachine.facts(new SystemFiles(root), List.of())).doesNotContainKeys("cpuQuota", "jvmOptions");
    }

    @Test
    void anOptionThatWouldMoveTheCursorIsDisarmed() {
        assertThat(ThisMachine.facts(new SystemFiles(root), List.of("-XX:Evil=\u001b[2J")))
                .containsEntry("jvmOptions", "-XX:Evil=\\u001b[2J");
    }

    @Test
    void theQuotaIsTheLeastOfAllGroupsAbove() throws IOException {
        given("proc/self/cgroup", "0::/a/b\n");
        given("sys/fs/cgroup/a/cpu.max", "100000 100000\n");
        given("sys/fs/cgroup/a/b/cpu.max", "300000 100000\n");

        assertThat(CpuQuota.of(new SystemFiles(root))).contains(1.0);
        assertThat(CpuQuota.show(1.0)).isEqualTo("1 processor");
        assertThat(CpuQuota.show(10.0)).isEqualTo("10 processors");
    }

    @Test
    void version1OfControlGroupsIsKnownToo() throws IOException {
        given("proc/self/cgroup", "4:cpu,cpuacct:/docker/abc\n2:memory:/docker/abc\n");
        given("sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us", "250000\n");
        given("sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us", "100000\n");

        assertThat(CpuQuota.of(new SystemFiles(root))).contains(2.5);

        given("sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us", "-1\n");
        assertThat(CpuQuota.of(new SystemFiles(root))).isEmpty();
    }

    private void given(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
