package io.github.perfratchet.maven.report;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.BoxStatistics;
import io.github.perfratchet.baseline.measurement.Metric;
import java.util.List;

/**
 * A benchmark in the report.
 *
 * @param id which it is
 * @param name its name within its group, safe to print
 * @param time the time that gates
 * @param box that time of its iterations
 * @param history the medians of that time in saved runs of the same environment and settings, oldest first, and the current run's;
 *     nothing without saved runs
 */
record ReportedBenchmark(BenchmarkId id, String name, Metric time, BoxStatistics box, List<Point> history) {

    ReportedBenchmark {
        history = List.copyOf(history);
    }

    /**
     * A benchmark in one run.
     *
     * @param label what the run is called
     * @param detail its name, time and commit
     * @param median the median of its iterations, in nanoseconds
     */
    record Point(String label, String detail, double median) {}
}
