package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static io.github.perfratchet.maven.it.Synthetic.resultsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.runs.RunFile;
import io.github.perfratchet.baseline.runs.RunHeader;
import io.github.perfratchet.baseline.runs.RunsFolder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the runs that {@code check} saves and {@code list} lists, with results that were not measured. */
class SavedRunsIT {

    private static final String CHECK = "perfratchet:check";
    private static final String LIST = "perfratchet:list";
    private static final String PARSER = "com.acme.ParserTests";
    private static final Commit MAIN = new Commit("4f2c9e1d".repeat(5), "main", false);

    private final TestProject project;

    SavedRunsIT(@ItProject("single-module") TestProject project) {
        this.project = project;
    }

    @Test
    void checkSavesARunUnderANameAndListShowsIt() {
        resultsOf(PARSER).at(MAIN).measured("parses", 1000, 1024).inResultsOf(project);

        assertThat(MavenRun.of(project, CHECK, "-Dperfratchet.save=before"))
                .succeeded()
                .prints("saved as .perfratchet/runs/0001_before.json");
        assertThat(MavenRun.of(project, CHECK, "-Dperfratchet.autosave"))
                .succeeded()
                .prints("saved as .perfratchet/runs/0002_4f2c9e1d_");

        assertThat(MavenRun.of(project, LIST))
                .succeeded()
                .prints(
                        "RUN      NAME",
                        "0001     before",
                        "0002     -",
                        "current  -",
                        "4f2c9e1d  main",
                        "Synthetic CPU");
    }

    @Test
    void aRunWhoseCheckFailsIsSavedAndSaysSo() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inBaselineOf(project);
        resultsOf(PARSER)
                .measured("parses", 3000, 1024)
                .failed("prints", "boom")
                .inResultsOf(project);

        assertThat(MavenRun.of(project, CHECK, "-Dperfratchet.save"))
                .failedTheBuild()
                .prints("saved as .perfratchet/runs/0001_unversioned_", "REGRESSED  ParserTests#parses");

        RunHeader header = saved().get(0).read().header();
        assertThat(header.passed()).isFalse();
        assertThat(header.doubts()).containsExactly("ParserTests#prints failed: boom");
        assertThat(MavenRun.of(project, LIST))
                .succeeded()
                .prints("The check failed.", "Doubtful: ParserTests#prints failed: boom.");
    }

    @Test
    void aNameThatNoRunCanHaveIsRefusedBeforeAnythingIsDone() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inResultsOf(project);

        assertThat(MavenRun.of(project, CHECK, "-Dperfratchet.save=../../escaped"))
                .couldNotRun()
                .prints("perfratchet.save: \"../../escaped\" cannot be the name of a run");
        assertThat(saved()).isEmpty();
        assertThat(project.file("target/perfratchet/check.json")).doesNotExist();
    }

    @Test
    void resultsOfSeveralCommitsAreNotSavedAsOneRun() {
        resultsOf(PARSER).at(MAIN).measured("parses", 1000, 1024).inResultsOf(project);
        resultsOf("com.acme.PrinterTests")
                .at(new Commit("0badcafe".repeat(5), "main", false))
                .measured("prints", 1000, 1024)
                .inResultsOf(project);

        assertThat(MavenRun.of(project, CHECK, "-Dperfratchet.save=mixed"))
                .couldNotRun()
                .prints("The latest results are not from one run, but from 2 commits", "mvn verify -Dperfratchet.save");
        assertThat(saved()).isEmpty();
    }

    @Test
    void aBuildSavesOnlyWhatItMeasured() {
        resultsOf(PARSER)
                .measured("parses", 1000, 1024)
                .startedAt(Instant.now().minus(Duration.ofHours(5)))
                .inResultsOf(project);

        assertThat(MavenRun.of(project, "verify", "-Dperfratchet.save=nothing"))
                .succeeded()
                .prints("Nothing is saved, because nothing was measured.");
        assertThat(saved()).isEmpty();
    }

    @Test
    void aBrokenRunIsListedAsBrokenBesideTheOthers() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inRunsOf(project, "good", MAIN);
        TestProject.write(project.runs().resolve("0007_bad.json"), "{\"schemaVersion\": 99}");

        assertThat(MavenRun.of(project, LIST))
                .succeeded()
                .prints("0001  good", "0007  0007_bad", "Broken: cannot use", "its schema version is 99");
    }

    @Test
    void listSaysHowToSaveTheFirstRun() {
        assertThat(MavenRun.of(project, LIST))
                .succeeded()
                .prints("No run was saved in .perfratchet/runs", "mvn verify -Dperfratchet.save=NAME");
    }

    private List<RunFile> saved() {
        return new RunsFolder(project.runs()).files();
    }
}
