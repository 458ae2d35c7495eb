package io.github.perfratchet.samples.study;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The verdict of a run of the study on one workload. It is a line of {@code verdicts.csv}.
 *
 * @param cell the condition
 * @param run the number of the run under this condition, from 1
 * @param workload the workload
 * @param verdict the verdict on the gating time
 * @param change the change in the gating pairs, current / base − 1
 * @param resolution the smallest change that the pairs could have detected, as a ratio
 * @param seconds the time that the measurement took, in seconds
 * @param commit the short id of the commit of PerfRatchet, or {@code -} outside of git
 * @param differences ln(current) − ln(base) of each pair in the order of measurement; the pairs of the screen come first
 */
record RecordedVerdict(
        Cell cell,
        int run,
        String workload,
        Verdict verdict,
        double change,
        double resolution,
        double seconds,
        String commit,
        List<Double> differences) {

    static final String HEADER =
            "machine,extra_work_percent,run,workload,verdict,change,resolution,seconds,commit,differences";

    static RecordedVerdict of(Cell cell, int run, ClassResults results, Comparison comparison) {
        MetricComparison time = comparison.metrics().get(0);
        Measurement measurement = results.measurements().stream()
                .filter(measured -> measured.id().equals(comparison.id()))
                .findFirst()
                .orElseThrow();
        Commit commit = results.commit();
        return new RecordedVerdict(
                cell,
                run,
                comparison.id().name(),
                time.verdict(),
                Objects.requireNonNull(time.change(), "pairs have a change"),
                Objects.requireNonNull(time.resolution(), "pairs have a resolution"),
                comparison.seconds(),
                commit == null ? "-" : commit.shortId(),
                PairDifferences.of(measurement, time.metric()));
    }

    /**
     * Parses a line that {@link #line} wrote.
     *
     * @throws IllegalArgumentException if the text is not such a line
     */
    static RecordedVerdict parse(String line) {
        String[] values = line.split(",", -1);
        if (values.length != HEADER.split(",", -1).length) {
            throw new IllegalArgumentException("expected " + HEADER);
        }
        return new RecordedVerdict(
                Cell.of(values[0], Integer.parseInt(values[1])),
                Integer.parseInt(values[2]),
                values[3],
                Verdict.valueOf(values[4]),
                Double.parseDouble(values[5]),
                Double.parseDouble(values[6]),
                Double.parseDouble(values[7]),
                values[8],
                Arrays.stream(values[9].split(" ", -1)).map(Double::valueOf).toList());
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%s,%d,%d,%s,%s,%.5f,%.5f,%.2f,%s,%s",
                cell.machine(),
                cell.extraWork(),
                run,
                workload,
                verdict,
                change,
                resolution,
                seconds,
                commit,
                differences.stream()
                        .map(difference -> String.format(Locale.ROOT, "%.5f", difference))
                        .collect(Collectors.joining(" ")));
    }
}
