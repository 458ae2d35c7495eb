package io.github.perfratchet.baseline.comparison;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.Given;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.threshold.Threshold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckReportTests {

    @Test
    void holdsEveryVerdictForMachines(@TempDir Path folder) throws IOException {
        MetricComparison cpu = new MetricComparison(
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
        MetricComparison allocation = new MetricComparison(
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
        Comparison slower = new Comparison(
                id("parses"), "parsing", Verdict.REGRESSED, List.of(allocation, cpu), 3, 7.5, List.of("A note."), null);
        Comparison missing = new Comparison(id("gone"), null, Verdict.MISSING, List.of(), 0, 0, List.of(), null);
        Path file = folder.resolve("perfratchet/check.json");

        CheckReport.write(
                file,
                List.of(slower, missing),
                List.of(Given.results(CI, DAY_1)),
                List.of(new CheckReport.Unmeasured("com.acme.OddTests#hides()", "is private")),
                false);

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
}
