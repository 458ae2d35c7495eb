package io.github.perfratchet.baseline.verdict;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Metric;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of one benchmark with its baseline or its base.
 *
 * @param id the benchmark
 * @param group the group of the benchmark in tables; {@code null} if it has none
 * @param verdict the worst verdict of the metrics that gate; if some improved and the others are unchanged, IMPROVED
 * @param metrics the comparison of each metric, the time that gates first; empty if the benchmark was not measured
 * @param forks the number of measured forks
 * @param seconds the duration of the measurement, in seconds
 * @param notes the notes for the reader, a sentence each
 * @param base the version that the benchmark was measured against in pairs of forks; {@code null} if it was not measured in pairs
 * @since 0.1
 */
public record Comparison(
        BenchmarkId id,
        @Nullable String group,
        Verdict verdict,
        List<MetricComparison> metrics,
        int forks,
        double seconds,
        List<String> notes,
        @Nullable String base) {

    /** The end of the note on a measurement that the time budget of the run ended. */
    public static final String BUDGET_ENDED = ", but the time budget ended before. Raise perfratchet.timeBudget.";

    public Comparison {
        metrics = List.copyOf(metrics);
        notes = List.copyOf(notes);
    }

    /** {@return the gating metric that determines the verdict; {@code null} if the benchmark was not measured} */
    public @Nullable MetricComparison decidingMetric() {
        return metrics.stream()
                .filter(metric -> metric.gating() && metric.verdict() == verdict)
                .findFirst()
                .orElse(null);
    }

    /** {@return the comparison of a metric; {@code null} if the metric was not measured} */
    public @Nullable MetricComparison metric(Metric wanted) {
        return metrics.stream()
                .filter(metric -> metric.metric() == wanted)
                .findFirst()
                .orElse(null);
    }

    /** {@return whether the time budget of the run ended the measurement before a verdict} */
    public boolean endedByTimeBudget() {
        return notes.stream().anyMatch(note -> note.endsWith(BUDGET_ENDED));
    }
}
