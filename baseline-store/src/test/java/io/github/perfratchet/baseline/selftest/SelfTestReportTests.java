package io.github.perfratchet.baseline.selftest;

import static io.github.perfratchet.baseline.selftest.ExtraWorkSize.NONE;
import static io.github.perfratchet.baseline.selftest.ExtraWorkSize.TEN_PERCENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfratchet.baseline.files.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfTestReportTests {

    private static final List<SelfTestRun> RUNS = List.of(
            Probed.run(NONE, Probed.steady("parses", 1)), Probed.run(TEN_PERCENT, Probed.steady("parses", 1.1)));

    private final Path folder;

    SelfTestReportTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void writesEveryFigureOfTheTable() throws IOException {
        Path file = folder.resolve("self-test.json");

        SelfTestReport.write(file, SelfTest.of(RUNS), RUNS);

        assertThat(Files.readString(file))
                .contains(
                        "\"outcome\": \"PASSED\"",
                        "\"runs\": 2",
                        "\"environments\": [",
                        "\"cpuQuota\": \"1.5\"",
                        "\"branch\": \"main\"",
                        "\"total\": {")
                .contains("""
                            "falseAlarms": {
                              "count": 0,
                              "of": 1,
                              "interval": {
                                "low": 0,
                                "high": 0.975
                              }
                            },
                            "found5": {
                              "count": 0,
                              "of": 0
                            },
                            "found10": {
                              "count": 1,
                              "of": 1,
                              "interval": {
                                "low": 0.025,
                                "high": 1
                              }
                            },
                            "seconds": 7.5,
                            "resolution": 0.0\
                        """)
                .contains("\"id\": \"com.acme.ParserTests#parses\"", "\"ability\": \"CAN_FAIL\"", "\"notes\": [ ]");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "").resolve("self-test.json");

        assertThatThrownBy(() -> SelfTestReport.write(file, SelfTest.of(RUNS), RUNS))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("cannot write " + file)
                .hasMessageEndingWith("then run the same command again");
    }
}
