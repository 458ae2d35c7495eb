package io.github.perfratchet.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AvailableMemoryTests {

    private static final long KIBIBYTE = 1024;
    private static final long TOTAL = 8_000_000 * KIBIBYTE;

    private final SystemFiles files;

    AvailableMemoryTests(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("proc"));
        Files.writeString(
                folder.resolve("proc/meminfo"),
                "MemTotal:        8000000 kB\nMemFree:          300000 kB\nMemAvailable:    5000000 kB\n");
        this.files = new SystemFiles(folder);
    }

    @Test
    void whatFilesAreCachedInIsAvailable() {
        assertThat(AvailableMemory.bytes(files, TOTAL, 300_000 * KIBIBYTE)).isEqualTo(5_000_000 * KIBIBYTE);
    }

    @Test
    void aContainerWithALimitHasWhatIsFreeInIt() {
        assertThat(AvailableMemory.bytes(files, TOTAL / 4, 100)).isEqualTo(100);
    }

    @Test
    void withoutTheFilesOfLinuxItIsWhatIsFree(@TempDir Path empty) {
        assertThat(AvailableMemory.bytes(new SystemFiles(empty), TOTAL, 100)).isEqualTo(100);
    }

    @Test
    void ofThisMachineThereIsSome() {
        assertThat(AvailableMemory.bytes(SystemFiles.OF_THIS_MACHINE)).isPositive();
    }
}
