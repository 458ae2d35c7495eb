package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static io.github.perfratchet.maven.it.Synthetic.resultsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Tests how a check fails, and which files it leaves, with results that were not measured. */
class FailedCheckIT {

    private static final String CHECK = "perfratchet:check";
    private static final String PARSER = "com.acme.ParserTests";

    private final TestProject project;

    FailedCheckIT(@ItProject("single-module") TestProject project) {
        this.project = project;
    }

    @Test
    void failsAgainInTheSameWayHoweverOftenAndHoweverItIsCalled() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inBaselineOf(project);
        resultsOf(PARSER)
                .measured("parses", 2000, 1024)
                // The time is as late as if the build below had measured it.
                .startedAt(Instant.now().plus(Duration.ofMinutes(10)))
                .inResultsOf(project);
        Path file = project.filesIn(project.baselines()).get(0);
        String accepted = TestProject.read(file);

        for (String goal : new String[] {"verify", CHECK, CHECK}) {
            assertThat(MavenRun.of(project, goal))
                    .failedTheBuild()
                    .prints("REGRESSED  ParserTests#parses: cpu")
                    .doesNotPrint("\tat io.github.perfratchet");
            assertThat(project.filesIn(project.baselines())).containsExactly(file);
            assertThat(file).hasContent(accepted);
        }
    }

    @Test
    void namesTheStatisticThatGotWorseAndWhatIsAllowed() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inBaselineOf(project);
        resultsOf(PARSER)
                .limitedTo("1000%, mean:10%|200 ns, ops:10%, p99:300%, alloc:0")
                .measured("parses", 3000, 1032)
                .inResultsOf(project);

        assertThat(MavenRun.of(project, CHECK))
                .failedTheBuild()
                .prints(
                        "mean 1.01 us -> 3.02 us per operation (+200 %, at least +",
                        ", 10 % or 200 ns is allowed); ops 994 k ops/s -> 331 k ops/s (-66.7 %, at least -",
                        ", 10 % is allowed); alloc 1,024 B -> 1,032 B per operation (+0.8 %, 0 B is allowed)");
        assertThat(project.file("target/perfratchet/check.json"))
                .content()
                .contains("\"statistic\": \"mean\"", "\"thresholdAmount\": 200");
    }

    @Test
    void whatFailedOrIsDisabledFailsTheBuildIfNothingMayBeMissing() {
        resultsOf(PARSER)
                .measured("parses", 1000, 1024)
                .measured("disabled", 1000, 0)
                .measured("fails", 1000, 0)
                .inBaselineOf(project);
        resultsOf(PARSER).measured("parses", 1000, 1024).failed("fails", "boom").inResultsOf(project);

        assertThat(MavenRun.of(project, CHECK)).succeeded().prints("2 benchmarks are MISSING");
        assertThat(MavenRun.of(project, CHECK, "-Dperfratchet.failOnMissing"))
                .failedTheBuild()
                .prints(
                        "MISSING    ParserTests#disabled: It has a baseline, but was not measured",
                        "MISSING    ParserTests#fails: The test failed: boom");
    }
}
