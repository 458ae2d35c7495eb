package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static io.github.perfratchet.maven.it.Synthetic.resultsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests the results of JMH's own runs, together with the results of tests and without them. */
class JmhResultsIT {

    private static final String CHECK = "perfratchet:check";
    private static final String UPDATE = "perfratchet:update";
    private static final String JMH = "-Dperfratchet.jmhResults=target/jmh.json";
    private static final String BENCHMARK = "com.acme.ParserBenchmark#parses[size=10]";

    private final TestProject project;

    JmhResultsIT(@ItProject("single-module") TestProject project) {
        this.project = project;
    }

    private void jmhMeasured(double operationsPerSecond) {
        TestProject.write(project.file("target/jmh.json"), """
                [{"jmhVersion": "1.37", "benchmark": "com.acme.ParserBenchmark.parses", "mode": "thrpt", "threads": 1,
                  "forks": 3, "jvmArgs": [], "jdkVersion": "17.0.13", "vmName": "OpenJDK 64-Bit Server VM",
                  "measurementIterations": 2, "measurementTime": "1 s", "params": {"size": "10"},
                  "primaryMetric": {"score": 1.0, "scoreUnit": "ops/s",
                    "rawData": [[%1$s, %1$s], [%1$s, %1$s], [%1$s, %1$s]]},
                  "secondaryMetrics": {}}]
                """.formatted(operationsPerSecond));
    }

    @Test
    void areAcceptedAndGatedLikeThoseOfTests() {
        resultsOf("com.acme.ParserTests").measured("parses", 1000, 1024).inResultsOf(project);
        jmhMeasured(2000);
        assertThat(MavenRun.of(project, UPDATE, JMH))
                .succeeded()
                .prints("first baseline: ParserBenchmark#parses[size=10]", "wall 500 us");
        assertThat(MavenRun.of(project, CHECK, JMH)).succeeded();

        jmhMeasured(1000);

        assertThat(MavenRun.of(project, CHECK, JMH))
                .failedTheBuild()
                .prints(
                        "REGRESSED  ParserBenchmark#parses[size=10]: wall 500 us -> 1.00 ms per operation (+100 %",
                        "From jmh.json: JMH measures no CPU time, so wall time gates.");
        assertThat(project.verdicts())
                .containsExactly(BENCHMARK + " REGRESSED", "com.acme.ParserTests#parses UNCHANGED");
        assertThat(MavenRun.of(project, CHECK)).succeeded();
        assertThat(project.verdicts()).containsExactly("com.acme.ParserTests#parses UNCHANGED");
    }

    @Test
    void areComparedWithSavedRunsAndReported() {
        jmhMeasured(2000);
        assertThat(MavenRun.of(project, CHECK, JMH, "-Dperfratchet.save=before"))
                .succeeded();
        jmhMeasured(1000);

        assertThat(MavenRun.of(project, "perfratchet:compare", JMH, "-Dperfratchet.columns=wall"))
                .succeeded()
                .prints("ParserBenchmark", "parses[size=10]", "+100");
        assertThat(MavenRun.of(project, "perfratchet:report", JMH))
                .succeeded()
                .prints("the report is target/perfratchet");
        assertThat(project.file("target/perfratchet/report/index.html"))
                .content()
                .contains("parses[size=10]", "1.00 ms");
    }

    @Test
    void ofAnEarlierBuildDoNotGateThisOne() {
        jmhMeasured(2000);
        MavenRun.of(project, UPDATE, JMH);
        jmhMeasured(1000);
        makeOld("target/jmh.json");

        assertThat(MavenRun.of(project, "verify", JMH))
                .succeeded()
                .prints("Results of com.acme.ParserBenchmark", "do not count, because an earlier build measured them");
    }

    @Test
    void thatAreNotThereAreAnError() {
        assertThat(MavenRun.of(project, CHECK, JMH))
                .couldNotRun()
                .prints("target/jmh.json, there is no such file; write it again with JMH's options -rf json -rff FILE");
        assertThat(MavenRun.of(project, CHECK, "-Dperfratchet.jmhResults=target/perfratchet/jmh-result.json"))
                .couldNotRun()
                .prints("set perfratchet.jmhResults to a file that JMH wrote");
    }

    private void makeOld(String file) {
        if (!project.file(file).toFile().setLastModified(System.currentTimeMillis() - 3_600_000)) {
            throw new IllegalStateException(file + " cannot be made older");
        }
    }
}
