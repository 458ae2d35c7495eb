package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static io.github.perfratchet.maven.it.Synthetic.resultsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Tests the verdicts of {@code check}, with results that were not measured. */
class CheckIT {

    private static final String CHECK = "perfratchet:check";
    private static final String PARSER = "com.acme.ParserTests";

    private final TestProject project;

    CheckIT(@ItProject("single-module") TestProject project) {
        this.project = project;
    }

    @Test
    void passesWhatDidNotChange() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inBaselineOf(project);
        resultsOf(PARSER).measured("parses", 1000, 1024).inResultsOf(project);

        MavenRun run = MavenRun.of(project, CHECK);

        assertThat(run).succeeded().prints("parses", "UNCHANGED", "target/perfratchet/check.json");
        assertThat(project.file("target/perfratchet/jmh-result.json"))
                .content()
                .contains("\"benchmark\": \"com.acme.ParserTests.parses\"");
        assertThat(project.verdicts()).containsExactly(PARSER + "#parses UNCHANGED");
    }

    @Test
    void failsOnAMethodThatGotSlowerAndSaysWhatToDo() {
        resultsOf(PARSER)
                .measured("parses", 1000, 1024)
                .measured("prints", 500, 0)
                .inBaselineOf(project);
        resultsOf(PARSER)
                .measured("parses", 2000, 1024)
                .measured("prints", 500, 0)
                .inResultsOf(project);

        MavenRun run = MavenRun.of(project, CHECK);

        assertThat(run)
                .failedTheBuild()
                .prints(
                        "1 of 2 benchmarks fails the performance check",
                        "REGRESSED  ParserTests#parses: cpu",
                        "+100 %",
                        "mvn perfratchet:update \"-Dperfratchet.tests=ParserTests#parses\"",
                        "target/perfratchet/check.json");
        assertThat(project.verdicts())
                .containsExactlyInAnyOrder(PARSER + "#parses REGRESSED", PARSER + "#prints UNCHANGED");
    }

    @Test
    void failsOnAnAllocation() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inBaselineOf(project);
        resultsOf(PARSER).measured("parses", 1000, 1104).inResultsOf(project);

        assertThat(MavenRun.of(project, CHECK))
                .failedTheBuild()
                .prints("REGRESSED  ParserTests#parses: alloc 1,024 B -> 1,104 B per operation");
    }

    @Test
    void namesWhatHasNoBaselineAndHowToRecordIt() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inResultsOf(project);

        assertThat(MavenRun.of(project, CHECK))
                .succeeded()
                .prints("1 benchmark is NEW", "mvn perfratchet:update \"-Dperfratchet.tests=ParserTests#parses\"");
        assertThat(project.verdicts()).containsExactly(PARSER + "#parses NEW");
    }

    @Test
    void failsOnWhatIsNewIfAsked() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inResultsOf(project);

        assertThat(MavenRun.of(project, CHECK, "-Dperfratchet.failOnNew"))
                .failedTheBuild()
                .prints("NEW        ParserTests#parses: has no baseline here");
    }

    @Test
    void namesWhatHasABaselineButDidNotRun() {
        resultsOf(PARSER)
                .measured("parses", 1000, 1024)
                .measured("renamed", 10, 0)
                .inBaselineOf(project);
        resultsOf(PARSER).measured("parses", 1000, 1024).inResultsOf(project);

        assertThat(MavenRun.of(project, CHECK)).succeeded().prints("renamed", "1 benchmark is MISSING");
        assertThat(MavenRun.of(project, CHECK, "-Dperfratchet.failOnMissing"))
                .failedTheBuild()
                .prints("MISSING    ParserTests#renamed: It has a baseline, but was not measured");
        assertThat(project.verdicts())
                .containsExactlyInAnyOrder(PARSER + "#parses UNCHANGED", PARSER + "#renamed MISSING");
    }

    @Test
    void namesATestThatFailed() {
        resultsOf(PARSER)
                .measured("parses", 1000, 1024)
                .failed("prints", "expected 3\u001b[2J\nbut was 4")
                .inResultsOf(project);

        assertThat(MavenRun.of(project, CHECK))
                .succeeded()
                .prints("The test failed: expected 3\\u001b[2J\\u000abut was 4");
    }

    @Test
    void canBeSkipped() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inBaselineOf(project);
        resultsOf(PARSER).measured("parses", 3000, 1024).inResultsOf(project);

        assertThat(MavenRun.of(project, CHECK, "-Dperfratchet.skip"))
                .succeeded()
                .prints("Skipped: perfratchet.skip is set.");
        assertThat(MavenRun.of(project, CHECK, "-Dperfratchet.check.skip"))
                .succeeded()
                .prints("Skipped: perfratchet.check.skip is set.");
    }

    @Test
    void saysThatNothingWasMeasuredAndLeavesNoOldReport() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inBaselineOf(project);
        TestProject.write(project.file("target/perfratchet/check.json"), "left by an earlier build");

        MavenRun run = MavenRun.of(project, "verify", "-DskipTests");

        assertThat(run)
                .succeeded()
                .prints("Nothing was measured: skipTests is set. 1 benchmark has a baseline but did not run");
        assertThat(project.verdicts()).isEmpty();
    }

    @Test
    void failsWhenNothingWasMeasuredAndNothingMayBeMissing() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inBaselineOf(project);

        assertThat(MavenRun.of(project, "verify", "-Dperfratchet.failOnMissing"))
                .failedTheBuild()
                .prints("Nothing was measured: no @PerfTest ran.");
    }

    @Test
    void doesNotGateABuildOnResultsOfAnEarlierOne() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inBaselineOf(project);
        resultsOf(PARSER)
                .measured("parses", 3000, 1024)
                .startedAt(Instant.now().minus(Duration.ofHours(5)))
                .inResultsOf(project);

        assertThat(MavenRun.of(project, "verify"))
                .succeeded()
                .prints("Results of com.acme.ParserTests", "5 hours ago", "do not count", "Nothing was measured");
        assertThat(project.verdicts()).isEmpty();

        assertThat(MavenRun.of(project, CHECK)).failedTheBuild().prints("5 hours ago", "REGRESSED  ParserTests#parses");
    }

    @Test
    void aBrokenBaselineIsAnErrorThatNamesTheFileAndLeavesItAlone() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inBaselineOf(project);
        resultsOf(PARSER).measured("parses", 1000, 1024).inResultsOf(project);
        Path file = project.filesIn(project.baselines()).get(0);
        String broken = TestProject.read(file).substring(0, 200);
        TestProject.write(file, broken);

        for (String goal : new String[] {CHECK, "perfratchet:update"}) {
            assertThat(MavenRun.of(project, goal))
                    .couldNotRun()
                    .prints(file.getFileName().toString(), "line 10, column 10: ")
                    .doesNotPrint("at [Source");
            assertThat(file).hasContent(broken);
        }
        assertThat(project.file("target/perfratchet/check.json")).doesNotExist();
    }

    @Test
    void refusesAWidthThatShowsNothing() {
        assertThat(MavenRun.of(project, CHECK, "-Dperfratchet.width=10"))
                .couldNotRun()
                .prints("perfratchet.width is 10, but must be at least 60");
    }

    @Test
    void writesColoursOnlyWhereMavenDoes() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inResultsOf(project);

        assertThat(MavenRun.of(project, CHECK).lineWith("NEW ")).doesNotContain("\u001b[");
        assertThat(MavenRun.of(project, CHECK, "-Dstyle.color=always").lineWith("NEW"))
                .contains("\u001b[");
    }

    @Test
    void helpNamesTheGoalsAndTheirParameters() {
        assertThat(MavenRun.of(project, "perfratchet:help", "-Ddetail"))
                .succeeded()
                .prints("perfratchet:check", "perfratchet:update", "perfratchet.failOnMissing", "perfratchet.tests");
        assertThat(Files.exists(project.file("target"))).isFalse();
    }
}
