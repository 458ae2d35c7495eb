package io.github.perfratchet.baseline.report;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.json.CommitJson;
import io.github.perfratchet.baseline.json.JsonFile;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.verdict.Comparison;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a check decided, as it is kept for machines and for the report page, by convention in {@code target/perfratchet/check.json}.
 *
 * <p>In the file, times are in nanoseconds and allocation in bytes, both per operation, and the statistic {@code ops} in operations per
 * second. Changes, intervals, resolutions and thresholds are ratios, 0.03 for 3 %, but {@code thresholdAmount} is in the unit of the
 * metric; if a metric has both thresholds, the larger is allowed. What is not known is absent. A benchmark's own fields repeat those of
 * the metric that decided its verdict; all its metrics are under {@code metrics}.
 *
 * @param comparisons each benchmark with its verdict
 * @param unmeasured the tests that should have been measured and were not
 * @param passed whether the check passed
 * @param measuredAt when the results that were compared were measured, to the second
 * @since 0.1
 */
public record CheckReport(
        List<Comparison> comparisons, List<Unmeasured> unmeasured, boolean passed, List<Instant> measuredAt) {

    public CheckReport {
        comparisons = List.copyOf(comparisons);
        unmeasured = List.copyOf(unmeasured);
        measuredAt = List.copyOf(measuredAt);
    }

    /**
     * A test that was neither measured nor skipped.
     *
     * @param test its class and its method, in full
     * @param reason what kept it from being measured, the end of a sentence whose subject is the test
     */
    public record Unmeasured(String test, String reason) {}

    /**
     * Makes the report of a check.
     *
     * @param results what was compared
     */
    public static CheckReport of(
            Collection<Comparison> comparisons,
            Collection<ClassResults> results,
            Collection<Unmeasured> unmeasured,
            boolean passed) {
        return new CheckReport(
                List.copyOf(comparisons),
                List.copyOf(unmeasured),
                passed,
                results.stream()
                        .map(CheckReport::measuredAt)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Instant measuredAt(ClassResults results) {
        return Instant.parse(CommitJson.text(results.startedAt()));
    }

    /** {@return whether the check compared these results} */
    public boolean compared(ClassResults results) {
        return measuredAt.contains(measuredAt(results));
    }

    /**
     * Writes the report in place of the last one, as a whole or not at all.
     *
     * @param results what was compared
     * @throws StoreException if it cannot be written
     */
    public void write(Path file, Collection<ClassResults> results) {
        ReportFile.write(file, JsonFile.render(CheckReportJson.content(this, results)));
    }

    /**
     * Reads a report.
     *
     * @return the report; empty if there is no such file
     * @throws StoreException if the file cannot be read, or is no such report
     */
    public static Optional<CheckReport> read(Path file) {
        return ReportFile.read(
                file, CheckReportJson::report, "delete it, or write it again with mvn perfratchet:check");
    }
}
