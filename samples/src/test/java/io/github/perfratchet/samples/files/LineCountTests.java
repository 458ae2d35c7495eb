package io.github.perfratchet.samples.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.MaxAllocation;
import io.github.perfratchet.PerfTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Sample 8: reading a file, with a fixture from another extension.
 *
 * <p>{@code @TempDir} and {@code @BeforeEach} work as in any test. They run in each fork, around the measurement. The
 * operating system then has the file in its cache, so the test measures the program and the kernel, and not the disk.
 *
 * <p>A list of all lines needs several times as much memory as the file has bytes. With a buffer, the memory does not grow
 * with the file. The budget covers the buffer and the opening of the file, with some room for other versions of the JDK.
 *
 * <p>Run it from the root: {@code mvn -Pdemo verify -Dtest=LineCountTests}
 */
class LineCountTests {

    private static final int LINES = 10_000;

    private Path file;

    @BeforeEach
    void writeFile(@TempDir Path folder) throws IOException {
        file = Files.writeString(
                folder.resolve("lines.txt"), "the quick brown fox jumps over the lazy dog\n".repeat(LINES), UTF_8);
    }

    @PerfTest(group = "count 10,000 lines")
    void ofList(Blackhole blackhole) throws IOException {
        blackhole.consume(LineCount.ofList(file));
    }

    @PerfTest(group = "count 10,000 lines")
    @MaxAllocation("20 KiB")
    void throughBuffer(Blackhole blackhole) throws IOException {
        blackhole.consume(LineCount.throughBuffer(file));
    }

    @Test
    void bothCountEveryLine() throws IOException {
        assertThat(LineCount.ofList(file)).isEqualTo(LINES);
        assertThat(LineCount.throughBuffer(file)).isEqualTo(LINES);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "a, 1", "'a\n', 1", "'a\nb', 2", "'\n\n', 2"})
    void aLastLineNeedsNoLineFeed(String text, long lines) throws IOException {
        Files.writeString(file, text, UTF_8);

        assertThat(LineCount.throughBuffer(file)).isEqualTo(lines);
        assertThat(LineCount.ofList(file)).isEqualTo(lines);
    }
}
