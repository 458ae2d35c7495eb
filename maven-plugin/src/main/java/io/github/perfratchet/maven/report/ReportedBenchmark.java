package io.github.perfratchet.maven.report;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.BoxStatistics;
import io.github.perfratchet.baseline.measurement.Metric;
import java.util.List;

/**
 * A benchmark in the report.
 *
 * @param id the id of the benchmark
 * @param name its name in its group, safe to print
 * @param time the time that gates
 * @param box the statistics of that time in the iterations
 * @param history the medians of that time in the saved runs of the same environment and settings, oldest first, followed by the current
 *     run; empty if there are no saved runs
 */
record ReportedBenchmark(BenchmarkId id, String name, Metric time, BoxStatistics box, List<Point> history) {

    ReportedBenchmark {
        history = List.copyOf(history);
    }

    /**
     * The median of a benchmark in one run.
     *
     * @param label the label of the run
     * @param detail the name, the time and the commit of the run
     * @param median the median of the iterations in nanoseconds
     */
    record Point(String label, String detail, double median) {}
}
