package io.github.perfratchet.baseline.report;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfratchet.baseline.Given;
import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckReportTests {

    private static final MetricComparison CPU = new MetricComparison(
            Metric.CPU,
            null,
            Verdict.REGRESSED,
            true,
            100.0,
            150.0,
            0.5,
            0.25,
            0.79999999,
            0.1765432,
            Threshold.parseAll("3%").get(0));

    private static final MetricComparison ALLOCATION = new MetricComparison(
            Metric.ALLOCATION,
            null,
            Verdict.UNCHANGED,
            true,
            1024.0,
            1024.0,
            0.0,
            null,
            null,
            null,
            Threshold.parseAll("alloc:1%").get(0));

    private static final Comparison SLOWER = new Comparison(
            id("parses"), "parsing", Verdict.REGRESSED, List.of(ALLOCATION, CPU), 3, 7.5, List.of("A note."), null);

    private static final Comparison MISSING =
            new Comparison(id("gone"), null, Verdict.MISSING, List.of(), 0, 0, List.of(), null);

    private static final List<ClassResults> RESULTS = List.of(Given.results(CI, DAY_1));

    private final Path file;

    CheckReportTests(@TempDir Path folder) {
        file = folder.resolve("perfratchet/check.json");
    }

    @Test
    void holdsEveryVerdictForMachines() throws IOException {
        write(SLOWER, MISSING);

        assertThat(Files.readString(file)).isEqualTo("""
                        {
                          "schemaVersion": 1,
                          "outcome": "FAILED",
                          "counts": {
                            "REGRESSED": 1,
                            "MISSING": 1,
                            "INCONCLUSIVE": 0,
                            "NEW": 0,
                            "UNCHANGED": 0,
                            "IMPROVED": 0
                          },
                          "measuredAt": [ "2026-01-01T10:00:00Z" ],
                          "environments": [ "Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz, 2 processors, 8 GiB, Linux amd64, JDK 17 (Temurin, G1)" ],
                          "facts": [ {
                            "cpuQuota": "1.5"
                          } ],
                          "commits": [ {
                            "id": "0123456789abcdef0123456789abcdef01234567",
                            "branch": "main",
                            "dirty": false
                          } ],
                          "benchmarks": [ {
                            "id": "com.acme.ParserTests#parses",
                            "group": "parsing",
                            "verdict": "REGRESSED",
                            "metric": "cpu",
                            "baseline": 100,
                            "current": 150,
                            "change": 0.5,
                            "interval": {
                              "low": 0.25,
                              "high": 0.8
                            },
                            "resolution": 0.17654,
                            "threshold": 0.03,
                            "forks": 3,
                            "seconds": 7.5,
                            "notes": [ "A note." ],
                            "metrics": [ {
                              "verdict": "UNCHANGED",
                              "gating": true,
                              "metric": "alloc",
                              "baseline": 1024,
                              "current": 1024,
                              "change": 0,
                              "threshold": 0.01
                            }, {
                              "verdict": "REGRESSED",
                              "gating": true,
                              "metric": "cpu",
                              "baseline": 100,
                              "current": 150,
                              "change": 0.5,
                              "interval": {
                                "low": 0.25,
                                "high": 0.8
                              },
                              "resolution": 0.17654,
                              "threshold": 0.03
                            } ]
                          }, {
                            "id": "com.acme.ParserTests#gone",
                            "verdict": "MISSING",
                            "forks": 0,
                            "seconds": 0,
                            "notes": [ ],
                            "metrics": [ ]
                          } ],
                          "unmeasured": [ {
                            "test": "com.acme.OddTests#hides()",
                            "reason": "is private"
                          } ]
                        }
                        """);
    }

    @Test
    void isReadAsItWasWritten() {
        MetricComparison faster = new MetricComparison(
                Metric.CPU,
                Statistic.OPS,
                Verdict.IMPROVED,
                true,
                812e3,
                700e3,
                -0.138,
                -0.17,
                -0.1,
                0.04,
                Threshold.parseAll("ops:5%").get(0));
        Comparison paired =
                new Comparison(id("sorts"), null, Verdict.IMPROVED, List.of(faster), 6, 12, List.of(), "origin/main");
        MetricComparison rounded = new MetricComparison(
                Metric.CPU, null, Verdict.REGRESSED, true, 100.0, 150.0, 0.5, 0.25, 0.8, 0.17654, CPU.threshold());
        Comparison slower = new Comparison(
                SLOWER.id(),
                "parsing",
                Verdict.REGRESSED,
                List.of(ALLOCATION, rounded),
                3,
                7.5,
                List.of("A note."),
                null);

        CheckReport written = write(slower, MISSING, paired);

        assertThat(CheckReport.read(file)).contains(written);
    }

    @Test
    void knowsWhichResultsItCompared() {
        CheckReport report = write(SLOWER);

        assertThat(report.compared(Given.results(CI, DAY_1.plusMillis(300)))).isTrue();
        assertThat(report.compared(Given.results(CI, DAY_1.plusSeconds(60)))).isFalse();
    }

    @Test
    void thereMayBeNone() {
        assertThat(CheckReport.read(file)).isEmpty();
    }

    @Test
    void aFileThatIsNoReportIsNamedWithTheRemedy() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{ \"schemaVersion\": 1, \"benchmarks\": 7 }");

        assertThatThrownBy(() -> CheckReport.read(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("benchmarks: expected an array")
                .hasMessageContaining("mvn perfratchet:check");
    }

    private CheckReport write(Comparison... comparisons) {
        CheckReport report = CheckReport.of(
                List.of(comparisons),
                RESULTS,
                List.of(new CheckReport.Unmeasured("com.acme.OddTests#hides()", "is private")),
                false);
        report.write(file, RESULTS);
        return report;
    }
}
