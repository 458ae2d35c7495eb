package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Base;
import io.github.perfratchet.baseline.results.BaseFile;
import io.github.perfratchet.configuration.ConfigurationKeys;
import io.github.perfratchet.machine.BusyThreads;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.infra.Blackhole;

/** Tests measurements against a base on a machine with far more work than processors. */
class BusyMachineTests {

    private static final String FOLDER = "perfratchet.tests.folder";
    private static final String OF_THE_BASE = "of-the-base";

    private static Path folder;
    private static PerfRun run;

    @BeforeAll
    static void runOnABusyMachine(@TempDir Path shared) throws Exception {
        folder = shared;
        System.setProperty(FOLDER, folder.toString());
        try {
            run = BusyThreads.during(2, () -> run(BusyCase.class));
        } finally {
            System.clearProperty(FOLDER);
        }
    }

    @Test
    void pairsStartTogetherAndMeasureAsElsewhere() throws Exception {
        assertThat(run.measurement("measured").forks())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(fork -> {
                    assertThat(fork.iterations()).hasSize(3);
                    assertThat(fork.allocatedBytes()).isEqualTo(1024);
                });
        assertThat(mostAtOnce("measured")).isGreaterThan(2);
    }

    @Test
    void pairsThatHaveStartedAreEndedWhenAnotherFails() throws Exception {
        assertThat(run.failure()).isInstanceOf(IllegalStateException.class).hasMessage("broken");
        assertThat(mostAtOnce("failing")).isGreaterThan(2);
        assertThat(ProcessHandle.current().children())
                .noneMatch(child -> child.info().commandLine().orElse("").contains("ForkedMain"));
    }

    private static PerfRun run(Class<?> testClass) throws Exception {
        Path own = PairedTests.placeOf(PerfTest.class);
        Path base = Files.createDirectory(folder.resolve("base"));
        Files.createFile(base.resolve(OF_THE_BASE));
        new BaseFile(folder)
                .write(new Base("before", "before", List.of(base.toString(), own.toString()), List.of(own.toString())));
        return PerfRun.of(
                testClass,
                Map.of(
                        ConfigurationKeys.AGAINST,
                        "before",
                        ConfigurationKeys.MAX_REGRESSION,
                        "400%",
                        ConfigurationKeys.OUTPUT_DIRECTORY,
                        folder.toString()));
    }

    /** {@return the largest number of forks that ran a test at the same time, according to the file of their starts and ends} */
    private static int mostAtOnce(String test) throws IOException {
        int now = 0;
        int most = 0;
        for (String line : Files.readAllLines(folder.resolve(test))) {
            now += line.equals("+") ? 1 : -1;
            most = Math.max(most, now);
        }
        return most;
    }

    private static Path inFolder(String name) {
        return Path.of(System.getProperty(FOLDER), name);
    }

    private static void record(TestInfo test, String what) throws IOException {
        String name = test.getTestMethod().orElseThrow().getName();
        Files.writeString(inFolder(name), what + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    static class BusyCase {

        @BeforeEach
        void begin(TestInfo test) throws IOException {
            record(test, "+");
        }

        @AfterEach
        void end(TestInfo test) throws IOException {
            record(test, "-");
        }

        @PerfTest
        void measured(Blackhole blackhole) {
            blackhole.consume(new byte[1008]);
        }

        /** Fails in one fork of the current code, after others have started. */
        @PerfTest
        void failing(Benchmark benchmark) throws Exception {
            if (BusyCase.class.getResource("/" + OF_THE_BASE) == null) {
                failOnce();
            }
            benchmark.measure(() -> new byte[1008]);
        }

        private static void failOnce() throws IOException, InterruptedException {
            try {
                Files.createFile(inFolder("failed"));
            } catch (FileAlreadyExistsException e) {
                return;
            }
            while (Files.readAllLines(inFolder("failing")).size() <= 2) {
                Thread.sleep(10);
            }
            throw new IllegalStateException("broken");
        }
    }
}
