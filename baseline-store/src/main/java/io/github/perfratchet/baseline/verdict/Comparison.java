package io.github.perfratchet.baseline.verdict;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Metric;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One benchmark beside its baseline.
 *
 * @param id the benchmark
 * @param group the group it is shown with
 * @param verdict the worst verdict of the gating metrics
 * @param metrics each metric compared, the gating time first; empty if the benchmark was not measured
 * @param forks how many forks were measured
 * @param seconds how long measuring took, in seconds
 * @param notes what the reader should know, a sentence each
 * @param base the version it was measured against in pairs of forks; absent if it was compared with the stored baseline
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

    /** How the note ends that says that the time budget of the run ended the measurement. */
    public static final String BUDGET_ENDED = ", but the time budget ended before. Raise perfratchet.timeBudget.";

    public Comparison {
        metrics = List.copyOf(metrics);
        notes = List.copyOf(notes);
    }

    /** {@return the gating metric that the verdict is about, absent if the benchmark was not measured} */
    public @Nullable MetricComparison decidingMetric() {
        return metrics.stream()
                .filter(metric -> metric.gating() && metric.verdict() == verdict)
                .findFirst()
                .orElse(null);
    }

    /** {@return the comparison of a metric, absent if it was not measured} */
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
