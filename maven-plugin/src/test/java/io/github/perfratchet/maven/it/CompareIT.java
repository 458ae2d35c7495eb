package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static io.github.perfratchet.maven.it.Synthetic.resultsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Commit;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Tests the comparison of runs, with results that were not measured. */
class CompareIT {

    private static final String COMPARE = "perfratchet:compare";
    private static final String PARSER = "com.acme.ParserTests";
    private static final Commit MAIN = new Commit("4f2c9e1d".repeat(5), "main", false);
    private static final Commit FEATURE = new Commit("0badcafe".repeat(5), "feature", true);
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T10:00:00Z");

    private final TestProject project;

    CompareIT(@ItProject("single-module") TestProject project) {
        this.project = project;
    }

    @Test
    void comparesTheLatestSavedRunWithWhatWasMeasuredLast() {
        threeRuns();

        assertThat(MavenRun.of(project, COMPARE, "-Dperfratchet.columns=min,alloc"))
                .succeeded()
                .prints("compared with 0002:", "+100 %", "0.0 %", "A change is only the difference of two figures")
                .doesNotPrint("0001");
    }

    @Test
    void comparesWhatItIsToldTo() {
        threeRuns();

        MavenRun run = MavenRun.of(
                project,
                COMPARE,
                "-Dperfratchet.runs=latest on main,0badcafe,current",
                "-Dperfratchet.compare.pivot=min",
                "-Dperfratchet.tests=ParserTests#parses");

        assertThat(run)
                .succeeded()
                .prints("compared with 0001:", "MIN 0001", "MIN 0002", "MIN current", "0badcafe*")
                .doesNotPrint("prints");
    }

    @Test
    void writesFilesForOtherPrograms() {
        threeRuns();

        assertThat(MavenRun.of(
                        project,
                        COMPARE,
                        "-Dperfratchet.columns=alloc",
                        "-Dperfratchet.compare.format=csv",
                        "-Dperfratchet.compare.file=target/runs.csv"))
                .succeeded()
                .prints("written to target/runs.csv");
        assertThat(project.file("target/runs.csv")).hasContent("""
                group,benchmark,run,alloc_bytes,alloc_bytes_change\r
                ParserTests,parses,0002,1024,\r
                ParserTests,parses,current,1024,0\r
                ParserTests,prints,0002,0,\r
                ParserTests,prints,current,0,0\r
                """);

        assertThat(MavenRun.of(
                        project, COMPARE, "-Dperfratchet.columns=alloc", "-Dperfratchet.compare.format=markdown"))
                .succeeded()
                .prints("| parses | current | 1,024 B (0.0 %) |");
    }

    @Test
    void neverComparesTimesOfDifferentEnvironments() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inRunsOf(project, "elsewhere", MAIN);
        resultsOf(PARSER).on("Another CPU").measured("parses", 3000, 2048).inResultsOf(project);

        assertThat(MavenRun.of(project, COMPARE))
                .succeeded()
                .prints(
                        "Times of current and 0001 are not compared, because their environments differ.",
                        "2,048 B  +100 %",
                        "Another CPU")
                .doesNotPrint("+200 %");
    }

    @Test
    void refusesToCompareARunWithItself() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inResultsOf(project);
        assertThat(MavenRun.of(project, "perfratchet:check", "-Dperfratchet.save=now"))
                .succeeded();

        assertThat(MavenRun.of(project, COMPARE))
                .couldNotRun()
                .prints("the runs in", "are all copies of what was measured last");
        assertThat(MavenRun.of(project, COMPARE, "-Dperfratchet.runs=now,current"))
                .couldNotRun()
                .prints("\"now\" (0001 now of", "are the same run");
    }

    @Test
    void failsWhereAThresholdIsExceeded() {
        threeRuns();

        assertThat(MavenRun.of(project, COMPARE, "-Dperfratchet.compare.maxRegression=min:5%|600 ns, alloc:0"))
                .failedTheBuild()
                .prints(
                        "1 of 4 figures exceeds perfratchet.compare.maxRegression:",
                        "ParserTests#parses: min 991 ns -> 1.98 us in current (+100 %, 5 % or 600 ns is allowed)",
                        "mvn verify -Dperfratchet.against=BASE");
        assertThat(MavenRun.of(project, COMPARE, "-Dperfratchet.compare.maxRegression=min:150%, alloc:0"))
                .succeeded();
        assertThat(MavenRun.of(project, COMPARE, "-Dperfratchet.compare.maxRegression=fastest:5%"))
                .couldNotRun()
                .prints("perfratchet.compare.maxRegression: expected", "^");
    }

    @Test
    void failsWhereNothingCouldBeHeldToAThreshold() {
        resultsOf(PARSER).measured("parses", 1000, 1024).inRunsOf(project, "elsewhere", MAIN);
        resultsOf(PARSER).on("Another CPU").measured("parses", 1000, 1024).inResultsOf(project);

        assertThat(MavenRun.of(project, COMPARE, "-Dperfratchet.compare.maxRegression=5%"))
                .failedTheBuild()
                .prints("Nothing could be checked against perfratchet.compare.maxRegression");
        assertThat(MavenRun.of(project, COMPARE, "-Dperfratchet.compare.maxRegression=5%, alloc:0"))
                .succeeded()
                .prints("1 benchmark was not checked against all of perfratchet.compare.maxRegression");
    }

    @Test
    void refusesWhatMeansNoRunOrNoBenchmarkOrNoColumn() {
        threeRuns();

        assertThat(MavenRun.of(project, COMPARE, "-Dperfratchet.runs=0009"))
                .couldNotRun()
                .prints("No run matches \"0009\"", "0001_before, 0002_after and current", "mvn perfratchet:list");
        assertThat(MavenRun.of(project, COMPARE, "-Dperfratchet.tests=Nobody"))
                .failedTheBuild()
                .prints("No benchmark matches \"Nobody\" in perfratchet.tests");
        assertThat(MavenRun.of(project, COMPARE, "-Dperfratchet.compare.pivot=fastest"))
                .couldNotRun()
                .prints("perfratchet.compare.pivot: \"fastest\" is not a column");
        assertThat(MavenRun.of(project, COMPARE, "-Dperfratchet.compare.format=xml"))
                .couldNotRun()
                .prints("perfratchet.compare.format: \"xml\" is not a format; known are table, markdown, csv");
    }

    /** Creates two saved runs, and a third run that is twice as slow. */
    private void threeRuns() {
        resultsOf(PARSER)
                .startedAt(LONG_AGO)
                .measured("parses", 1000, 1024)
                .measured("prints", 500, 0)
                .inRunsOf(project, "before", MAIN);
        resultsOf(PARSER)
                .startedAt(LONG_AGO.plusSeconds(60))
                .measured("parses", 1000, 1024)
                .measured("prints", 500, 0)
                .inRunsOf(project, "after", FEATURE);
        resultsOf(PARSER)
                .measured("parses", 2000, 1024)
                .measured("prints", 1000, 0)
                .inResultsOf(project);
    }
}
