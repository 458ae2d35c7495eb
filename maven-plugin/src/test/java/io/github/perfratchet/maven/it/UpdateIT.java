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
import org.junit.jupiter.api.Test;

/** Tests what {@code update} accepts and rejects, with results that were not measured. */
class UpdateIT {

    private static final String CHECK = "perfratchet:check";
    private static final String UPDATE = "perfratchet:update";
    private static final String PARSER = "com.acme.ParserTests";

    private final TestProject project;

    UpdateIT(@ItProject("single-module") TestProject project) {
        this.project = project;
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
                .prints("not suitable as a baseline", "ParserTests#prints failed: boom", "-Dperfratchet.force");
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
    void aDryRunSaysWhatItWouldDoAndWritesNothing() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inBaselineOf(project);
        resultsOf(PARSER)
                .measured("parses", 2000, 1024)
                .measured("prints", 10, 0)
                .inResultsOf(project);
        List<ClassBaseline> before = baselines();

        MavenRun dry = MavenRun.of(project, UPDATE, "-Dperfratchet.dryRun");

        assertThat(dry)
                .succeeded()
                .prints(
                        "a dry run, so nothing is written",
                        "new baseline: ParserTests#parses",
                        "cpu 1.00 us -> 2.00 us (+100 %)",
                        "first baseline: ParserTests#prints",
                        "without perfratchet.dryRun: 1 file written.");
        assertThat(baselines()).isEqualTo(before);
        assertThat(ownLines(dry)).isNotEmpty().allMatch(line -> line.length() <= 80);
    }

    @Test
    void theRatchetTurnsOneWay() {
        resultsOf(PARSER)
                .measured("faster", 1000, 1024)
                .measured("slower", 1000, 1024)
                .measured("mixed", 1000, 1024)
                .inBaselineOf(project);
        resultsOf(PARSER)
                .measured("faster", 500, 1024)
                .measured("slower", 2000, 1024)
                .measured("mixed", 500, 4096)
                .measured("added", 10, 0)
                .inResultsOf(project);

        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.accept=improved"))
                .succeeded()
                .prints("new baseline: ParserTests#faster", "left as they are: 2 REGRESSED, 1 NEW");

        assertThat(MavenRun.of(project, CHECK)).failedTheBuild();
        assertThat(project.verdicts())
                .containsExactly(
                        PARSER + "#added NEW",
                        PARSER + "#faster UNCHANGED",
                        PARSER + "#mixed REGRESSED",
                        PARSER + "#slower REGRESSED");
        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.accept=better"))
                .failedTheBuild()
                .prints("perfratchet.accept: \"better\" is not", "known are all, improved, new");
    }

    @Test
    void removesTheBaselinesOfTestsThatAreGoneFromTheCompiledTests() {
        project.compiles(
                "com.acme.ParserTests", "class ParserTests extends Inherited { void parses() {} void sorts() {} }");
        project.compiles("com.acme.Inherited", "class Inherited { void inherits() {} }");
        resultsOf("com.acme.GoneTests").measured("gone", 10, 0).inBaselineOf(project);
        resultsOf(PARSER)
                .measured("parses", 1000, 1024)
                .measured("inherits", 1000, 1024)
                .measured("sorts[10]", 1000, 1024)
                .measured("gone[10]", 10, 0)
                .inBaselineOf(project);
        MavenRun.of(project, "test-compile");
        List<ClassBaseline> before = baselines();

        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.prune", "-Dperfratchet.dryRun"))
                .succeeded()
                .prints("removed in 1 environment: GoneTests#gone", "1 file written, 1 file deleted");
        assertThat(baselines()).isEqualTo(before);

        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.prune"))
                .succeeded()
                .prints(
                        "removed in 1 environment: GoneTests#gone",
                        "removed in 1 environment: ParserTests#gone[10]",
                        "review and commit src/test/perf-baselines");
        // Nothing was measured, so no existing test lost its baseline.
        assertThat(baseline().benchmarks()).containsOnlyKeys("parses", "inherits", "sorts[10]");
        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.prune"))
                .succeeded()
                .prints("nothing to prune");
    }

    @Test
    void removesACallThatWasDroppedOnlyIfItIsNamed() {
        project.compiles("com.acme.ParserTests", "class ParserTests { void sorts() {} }");
        resultsOf(PARSER)
                .measured("sorts[10]", 1000, 0)
                .measured("sorts[20]", 1000, 0)
                .inBaselineOf(project);
        MavenRun.of(project, "test-compile");
        resultsOf(PARSER)
                .measured("sorts[10]", 1000, 0)
                .startedAt(Instant.now().plusSeconds(5))
                .inResultsOf(project);

        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.prune")).succeeded();
        assertThat(baseline().benchmarks()).containsOnlyKeys("sorts[10]", "sorts[20]");

        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.prune", "-Dperfratchet.tests=ParserTests#sorts"))
                .succeeded()
                .prints("removed in 1 environment: ParserTests#sorts[20]");
        assertThat(baseline().benchmarks()).containsOnlyKeys("sorts[10]");
    }

    @Test
    void prunesNothingByClassesThatCannotTell() throws Exception {
        project.compiles("com.acme.ParserTests", "class ParserTests { void parses() {} }");
        resultsOf(PARSER).measured("gone", 1000, 0).inBaselineOf(project);

        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.prune"))
                .failedTheBuild()
                .prints("there are no compiled tests in target/test-classes", "mvn test-compile");

        MavenRun.of(project, "test-compile");
        Files.setLastModifiedTime(
                project.file("src/test/java/com/acme/ParserTests.java"),
                FileTime.from(Instant.now().plusSeconds(10)));
        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.prune"))
                .failedTheBuild()
                .prints("the compiled tests in target/test-classes are older than their sources");
        assertThat(baseline().benchmarks()).containsOnlyKeys("gone");
    }

    @Test
    void movesTheHistoryOfARenamedTest() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inBaselineOf(project);
        ClassBaseline before = baseline();
        String rename = "-Dperfratchet.rename=com.acme.ParserTests#parses -> com.acme.ReaderTests#reads";

        assertThat(MavenRun.of(project, UPDATE, rename, "-Dperfratchet.dryRun"))
                .succeeded()
                .prints("renamed in 1 environment: ParserTests#parses -> ReaderTests#reads");
        assertThat(baseline()).isEqualTo(before);

        assertThat(MavenRun.of(project, UPDATE, rename)).succeeded();
        assertThat(baseline().className()).isEqualTo("com.acme.ReaderTests");
        assertThat(baseline().benchmarks().values())
                .singleElement()
                .satisfies(reads -> assertThat(reads.sessions())
                        .isEqualTo(
                                before.benchmarks().values().iterator().next().sessions()));

        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.rename=ReaderTests#read -> ReaderTests#parses"))
                .failedTheBuild()
                .prints("Did you mean \"ReaderTests#reads\"?");
    }

    @Test
    void canBeSkipped() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inResultsOf(project);

        assertThat(MavenRun.of(project, UPDATE, "-Dperfratchet.update.skip"))
                .succeeded()
                .prints("Skipped: perfratchet.update.skip is set.");
        assertThat(project.filesIn(project.baselines())).isEmpty();
    }

    private List<ClassBaseline> baselines() {
        return new FileBaselineStore(project.baselines()).readAll();
    }

    private ClassBaseline baseline() {
        assertThat(baselines()).hasSize(1);
        return baselines().get(0);
    }

    /** {@return the lines that the goal printed, without the lines that Maven prints before and after} */
    private static List<String> ownLines(MavenRun run) {
        return run.output()
                .lines()
                .dropWhile(line -> !line.contains("a dry run"))
                .takeWhile(line -> !line.contains("-----"))
                .toList();
    }
}
