package io.github.perfratchet.baseline.text;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.COMMIT;
import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.LAPTOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.runs.RunSummary;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTableTests {

    @Test
    void listsRunsWithWhatTellsThemApart() {
        List<RunSummary> runs = List.of(
                new RunSummary("0001", "before", DAY_1, COMMIT, 12, List.of(CI), List.of()),
                new RunSummary(
                        "0002",
                        null,
                        DAY_1.plusSeconds(60),
                        new Commit(COMMIT.id(), null, true),
                        3,
                        List.of(LAPTOP),
                        List.of("The check failed.")),
                new RunSummary("0003", "0003_x", null, null, null, List.of(), List.of("Broken: it is.")),
                new RunSummary("current", null, DAY_1.plusSeconds(120), null, 12, List.of(CI), List.of()));

        assertThat(RunsTable.render(runs, ZoneOffset.UTC, 80)).isEqualTo("""
                RUN      NAME    MEASURED          COMMIT     BRANCH  TESTS  NOTES
                0001     before  2026-01-01 10:00  01234567   main       12  [1]
                0002     -       2026-01-01 10:01  01234567*  -           3  [2][3]
                0003     0003_x  -                 -          -           -  [4]
                current  -       2026-01-01 10:02  -          -          12  [1]

                * with uncommitted changes
                [1] Measured on Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz, 2 processors, 8
                    GiB, Linux amd64, JDK 17 (Temurin, G1).
                [2] Measured on AMD Ryzen 7 5800H, 16 processors, 32 GiB, Linux amd64, JDK 17
                    (Temurin, G1).
                [3] The check failed.
                [4] Broken: it is.
                """);
    }

    @Test
    void fitsEightyColumnsWhateverRunsAreCalled() {
        Commit commit = new Commit(COMMIT.id(), "a-branch-with-a-long-name\u001b[2J", true);
        RunSummary run = new RunSummary("current", "n".repeat(60), DAY_1, commit, 99_999, List.of(CI), List.of("a"));

        assertThat(RunsTable.render(List.of(run, run), ZoneOffset.UTC, 80).lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(80).doesNotContain("\u001b"));
    }
}
