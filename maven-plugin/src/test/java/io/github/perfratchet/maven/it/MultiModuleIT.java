package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static io.github.perfratchet.maven.it.Synthetic.resultsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.store.FileBaselineStore;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Tests builds of several modules, each with its own baselines. */
class MultiModuleIT {

    private static final String CHECK = "perfratchet:check";
    private static final String UPDATE = "perfratchet:update";

    private final TestProject project;
    private final TestProject first;
    private final TestProject second;

    MultiModuleIT(@ItProject("multi-module") TestProject project) {
        this.project = project;
        first = project.module("first");
        second = project.module("second");
        resultsOf("com.acme.FirstTests").measured("adds", 1000, 1024).inResultsOf(first);
        resultsOf("com.acme.SecondTests").measured("adds", 500, 0).inResultsOf(second);
    }

    @Test
    void eachModuleKeepsItsOwnBaselines() {
        assertThat(MavenRun.of(project, UPDATE, "-T2"))
                .succeeded()
                .prints("A project with the packaging pom has nothing to measure.");

        assertThat(first.filesIn(first.baselines())).hasSize(1);
        assertThat(second.filesIn(second.baselines())).hasSize(1);
        assertThat(project.baselines()).doesNotExist();

        assertThat(MavenRun.of(project, CHECK, "-T2")).succeeded().prints("Nothing was measured: no @PerfTest ran.");
        assertThat(first.verdicts()).containsExactly("com.acme.FirstTests#adds UNCHANGED");
        assertThat(second.verdicts()).containsExactly("com.acme.SecondTests#adds UNCHANGED");
    }

    @Test
    void aRegressionNamesTheModuleToUpdate() {
        resultsOf("com.acme.FirstTests").measured("adds", 500, 1024).inBaselineOf(first);
        resultsOf("com.acme.SecondTests").measured("adds", 500, 0).inBaselineOf(second);

        assertThat(MavenRun.of(project, CHECK, "-T2", "-fae"))
                .failedTheBuild()
                .prints("mvn perfratchet:update -pl :first \"-Dperfratchet.tests=FirstTests#adds\"");
        assertThat(second.verdicts()).containsExactly("com.acme.SecondTests#adds UNCHANGED");

        assertThat(MavenRun.of(project, UPDATE, "-pl", ":first", "-Dperfratchet.tests=FirstTests#adds"))
                .succeeded();
        assertThat(MavenRun.of(project, CHECK)).succeeded();
    }

    @Test
    void aPatternMayBeMeantForOneModule() {
        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.tests=SecondTests"))
                .succeeded();

        assertThat(first.baselines()).doesNotExist();
        assertThat(second.filesIn(second.baselines())).hasSize(1);

        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.tests=ThirdTests"))
                .failedTheBuild()
                .prints("No measured benchmark matches \"ThirdTests\"");
    }

    @Test
    void aTestOfOneModuleIsRenamedInABuildOfAll() {
        assertThat(MavenRun.of(project, UPDATE)).succeeded();

        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.rename=FirstTests#adds -> FirstTests#sums"))
                .succeeded()
                .prints("first: renamed in 1 environment: FirstTests#adds -> FirstTests#sums");

        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.rename=ThirdTests#adds -> ThirdTests#sums"))
                .failedTheBuild()
                .prints("No benchmark with a baseline has the name \"ThirdTests#adds\"");
    }

    @Test
    void baselinesThatModulesShareAreRenamedAndPrunedByWhatAllOfThemHave() {
        // In this folder, Synthetic writes the baselines of the root. It is not in any module.
        String shared = "-Dperfratchet.baselineDirectory=" + project.baselines().toAbsolutePath();
        first.compiles("com.acme.FirstTests", "class FirstTests { void sums() {} }");
        second.compiles("com.acme.SecondTests", "class SecondTests { void adds() {} }");
        resultsOf("com.acme.FirstTests").measured("adds", 1000, 1024).inBaselineOf(project);
        resultsOf("com.acme.SecondTests")
                .measured("adds", 500, 0)
                .measured("gone", 500, 0)
                .inBaselineOf(project);

        assertThat(MavenRun.of(project, UPDATE, shared, "-Dperfratchet.prune", "-pl", ":first"))
                .failedTheBuild()
                .prints("may also belong to :second, :unmeasured", "Name the tests to remove with -Dperfratchet.tests");

        assertThat(MavenRun.of(project, "test-compile")).succeeded();
        assertThat(MavenRun.of(
                        project,
                        UPDATE,
                        shared,
                        "-Dperfratchet.prune",
                        "-Dperfratchet.rename=FirstTests#adds -> FirstTests#sums"))
                .succeeded()
                .prints(
                        "first: renamed in 1 environment: FirstTests#adds -> FirstTests#sums",
                        "first: removed in 1 environment: SecondTests#gone");
        assertThat(new FileBaselineStore(project.baselines()).readAll())
                .flatExtracting(baseline -> baseline.benchmarks().keySet())
                .containsExactlyInAnyOrder("sums", "adds");
    }

    @Test
    void aParallelBuildGatesEachModuleOnWhatItMeasured() {
        resultsOf("com.acme.FirstTests").measured("adds", 1000, 1024).inBaselineOf(first);
        resultsOf("com.acme.SecondTests").measured("adds", 250, 0).inBaselineOf(second);
        Instant duringTheBuild = Instant.now().plus(Duration.ofMinutes(1));
        resultsOf("com.acme.FirstTests")
                .measured("adds", 1000, 1024)
                .startedAt(duringTheBuild)
                .inResultsOf(first);
        resultsOf("com.acme.SecondTests")
                .measured("adds", 500, 0)
                .startedAt(duringTheBuild)
                .inResultsOf(second);

        assertThat(MavenRun.of(project, "verify", "-T2", "-fae"))
                .failedTheBuild()
                .prints("REGRESSED  SecondTests#adds");
        assertThat(first.verdicts()).containsExactly("com.acme.FirstTests#adds UNCHANGED");
        assertThat(second.verdicts()).containsExactly("com.acme.SecondTests#adds REGRESSED");
    }
}
