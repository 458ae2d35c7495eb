package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static io.github.perfratchet.maven.it.Synthetic.resultsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.store.ClassBaseline;
import io.github.perfratchet.baseline.store.FileBaselineStore;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What {@code update} accepts and refuses, on results that need no measuring. */
class UpdateIT {

    private static final String CHECK = "perfratchet:check";
    private static final String UPDATE = "perfratchet:update";
    private static final String PARSER = "com.acme.ParserTests";

    private TestProject project;

    @BeforeEach
    void copyProject(TestInfo test) {
        project = TestProject.copy("single-module", test);
    }

    @Test
    void acceptsARegressionSoThatTheCheckPasses() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inBaselineOf(project);
        resultsOf(PARSER).measured("parses", 2000, 4096).inResultsOf(project);

        assertThat(MavenRun.of(project, UPDATE)).succeeded().prints("ParserTests#parses", "1.0", "2.0");

        assertThat(MavenRun.of(project, CHECK)).succeeded();
        assertThat(project.verdicts()).containsExactly(PARSER + "#parses UNCHANGED");
    }

    @Test
    void addsASessionToWhatDidNotChange() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inBaselineOf(project);
        resultsOf(PARSER).measured("parses", 1001, 1024).inResultsOf(project);

        assertThat(MavenRun.of(project, UPDATE)).succeeded().prints("ParserTests#parses");

        assertThat(baseline().benchmarks().values())
                .singleElement()
                .satisfies(parses -> assertThat(parses.sessions()).hasSize(2));
    }

    @Test
    void acceptsOnlyWhatThePatternMeans() {
        resultsOf(PARSER)
                .measured("parses", 1000, 1024)
                .measured("prints", 10, 0)
                .inResultsOf(project);

        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.tests=ParserTests#par*"))
                .succeeded();

        assertThat(baseline().benchmarks()).containsOnlyKeys("parses");
    }

    @Test
    void refusesAPatternThatMeansNothing() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inResultsOf(project);

        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.tests=ParserTests#parses,ParsingTests"))
                .failedTheBuild()
                .prints("No measured benchmark matches \"ParsingTests\"");
        assertThat(project.filesIn(project.baselines())).isEmpty();
    }

    @Test
    void refusesWhenNothingWasMeasured() {
        assertThat(MavenRun.of(project, UPDATE))
                .failedTheBuild()
                .prints("Nothing was measured yet", "Measure with mvn verify");
    }

    @Test
    void refusesTheResultsOfAFailedRunUnlessForced() {
        resultsOf(PARSER)
                .measured("parses", 1000, 1024)
                .failed("prints", "boom")
                .inResultsOf(project);

        assertThat(MavenRun.of(project, UPDATE))
                .failedTheBuild()
                .prints("not fit to be a baseline", "ParserTests#prints failed: boom", "-Dperfratchet.force");
        assertThat(project.filesIn(project.baselines())).isEmpty();

        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.force")).succeeded();
        assertThat(baseline().benchmarks()).containsOnlyKeys("parses");
    }

    @Test
    void refusesTheResultsOfARunThatWasCutShort() {
        resultsOf(PARSER).measured("parses", 1000, 1024).cutShort().inResultsOf(project);

        assertThat(MavenRun.of(project, UPDATE)).failedTheBuild().prints("com.acme.ParserTests did not run to its end");
        assertThat(project.filesIn(project.baselines())).isEmpty();
    }

    @Test
    void refusesResultsOfCodeThatWasRecompiledSince() throws Exception {
        resultsOf(PARSER).measured("parses", 1000, 1024).inResultsOf(project);
        TestProject.write(project.file("target/classes/com/acme/Parser.class"), "");
        Files.setLastModifiedTime(
                project.file("target/classes/com/acme/Parser.class"),
                FileTime.from(Instant.now().plusSeconds(10)));

        assertThat(MavenRun.of(project, UPDATE))
                .failedTheBuild()
                .prints("com.acme.ParserTests was measured before the code was last compiled");
        assertThat(project.filesIn(project.baselines())).isEmpty();
    }

    @Test
    void leavesOtherClassesAlone() {
        resultsOf("com.acme.OtherTests").measured("other", 10, 0).cutShort().inResultsOf(project);
        resultsOf(PARSER).measured("parses", 1000, 1024).inResultsOf(project);

        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.tests=ParserTests"))
                .succeeded();

        assertThat(baseline().className()).isEqualTo(PARSER);
    }

    @Test
    void canBeSkipped() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inResultsOf(project);

        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.update.skip"))
                .succeeded()
                .prints("Skipped: perfratchet.update.skip is set.");
        assertThat(project.filesIn(project.baselines())).isEmpty();
    }

    private ClassBaseline baseline() {
        List<ClassBaseline> baselines = new FileBaselineStore(project.baselines()).readAll();
        assertThat(baselines).hasSize(1);
        return baselines.get(0);
    }
}
