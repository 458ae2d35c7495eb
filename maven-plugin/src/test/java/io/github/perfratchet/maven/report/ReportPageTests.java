package io.github.perfratchet.maven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.ExtraInfo;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Settings;
import io.github.perfratchet.baseline.quantity.TimeUnit;
import io.github.perfratchet.baseline.runs.Run;
import io.github.perfratchet.baseline.text.TableLayout;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.threshold.Thresholds;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTests {

    private static final BenchmarkId PARSES = new BenchmarkId("com.acme.ParserTests", "parses");
    private static final Run RUN = Run.current(List.of(new ClassResults(
            PARSES.className(),
            new Environment("Synthetic CPU", 2, 8, "Linux", "amd64", "Acme", 17, "G1", "coops,cclass,align8"),
            null,
            Instant.EPOCH,
            true,
            List.of(new Measurement(
                    PARSES,
                    null,
                    Map.of(),
                    ExtraInfo.NONE,
                    new Settings(1, List.of(), true, "compiler"),
                    List.of(new Fork(
                            List.of(new Iteration(100, 1250, 1230.0, null, null)), null, null, null, null, null, 1)),
                    Thresholds.NONE,
                    List.of(),
                    1,
                    null,
                    null)),
            List.of())));

    private final Path folder;

    ReportPageTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aVerdictByAStatisticHasItsNameAndItsUnit() throws IOException {
        assertThat(verdict(Metric.CPU, Statistic.OPS, 812e3, 700e3, TableLayout.DEFAULT))
                .contains("<td>ops</td><td>812 k ops/s</td><td>700 k ops/s</td>");
        assertThat(verdict(Metric.CPU, Statistic.P99, 2.1e6, 2.5e6, TableLayout.DEFAULT))
                .contains("<td>p99</td><td>2.10 ms</td><td>2.50 ms</td>");
    }

    @Test
    void timesAreInTheUnitThatIsAskedForAndNothingElseIs() throws IOException {
        TableLayout layout = TableLayout.DEFAULT.withTimeUnit(TimeUnit.parse("us"));

        assertThat(verdict(Metric.CPU, Statistic.P99, 2.1e6, 2.5e6, layout)).contains("<td>p99</td><td>2100 us");
        assertThat(verdict(Metric.CPU, null, 2.1e6, 2.5e6, layout)).contains("<td>cpu</td><td>2100 us");
        assertThat(verdict(Metric.ALLOCATION, null, 64.0, 128.0, layout))
                .contains("<td>alloc</td><td>64 B</td><td>128 B</td>");
        assertThat(verdict(Metric.CPU, Statistic.OPS, 812e3, 700e3, layout)).contains("<td>812 k ops/s</td>");
    }

    private String verdict(
            Metric metric, @Nullable Statistic statistic, Double baseline, Double current, TableLayout layout)
            throws IOException {
        Threshold allowed = Threshold.parseAll("3%").get(0);
        MetricComparison worse = new MetricComparison(
                metric, statistic, Verdict.REGRESSED, true, baseline, current, null, null, null, null, allowed);
        Comparison comparison = new Comparison(PARSES, null, Verdict.REGRESSED, List.of(worse), 1, 1, List.of(), null);
        Report report = Report.of(
                "shop",
                RUN,
                id -> true,
                "today",
                "src/test/perf-baselines",
                List.of(new ReportedVerdict(PARSES, comparison, false)),
                new History(RUN, ZoneOffset.UTC),
                layout);
        return Files.readString(report.writeTo(folder));
    }
}
