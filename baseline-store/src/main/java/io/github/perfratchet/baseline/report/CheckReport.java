package io.github.perfratchet.baseline.report;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.json.JsonFile;
import io.github.perfratchet.baseline.json.Remedy;
import io.github.perfratchet.baseline.json.StoreFile;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.verdict.Comparison;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The decisions of a check, which are kept for programs and for the report page, by convention in {@code target/perfratchet/check.json}.
 *
 * <p>In the file, times are in nanoseconds and allocation is in bytes, both per operation. The statistic {@code ops} is in operations per
 * second. Changes, intervals, resolutions and thresholds are ratios, for example 0.03 for 3 %. But {@code thresholdAmount} is in the unit
 * of the metric. If a metric has both thresholds, the larger one is allowed. A value that is not known is left out. The fields of a
 * benchmark repeat those of the metric that decided its verdict. All its metrics are under {@code metrics}.
 *
 * @param comparisons the comparison of each benchmark, with its verdict
 * @param unmeasured the tests that should have been measured and were not
 * @param passed whether the check passed
 * @param measuredAt the times at which the compared results were measured, to the second
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
     * @param test the full names of its class and its method
     * @param reason the reason why it was not measured, as the end of a sentence whose subject is the test
     */
    public record Unmeasured(String test, String reason) {}

    /**
     * Creates the report of a check.
     *
     * @param results the compared results
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
        return results.startedAt().truncatedTo(ChronoUnit.SECONDS);
    }

    /** {@return whether the check compared these results} */
    public boolean compared(ClassResults results) {
        return measuredAt.contains(measuredAt(results));
    }

    /**
     * Writes the report. It replaces the previous one as a whole or not at all.
     *
     * @param results the compared results
     * @throws StoreException if the file cannot be written
     */
    public void write(Path file, Collection<ClassResults> results) {
        ReportFile.write(file, JsonFile.render(CheckReportJson.content(this, results)));
    }

    /**
     * Reads a report.
     *
     * @return the report; empty if there is no such file
     * @throws StoreException if the file cannot be read, or if it is not such a report
     */
    public static Optional<CheckReport> read(Path file) {
        return new StoreFile(file, Remedy.CHECK).read(CheckReportJson::report);
    }
}
