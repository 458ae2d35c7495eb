package io.github.perfratchet.baseline.update;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Metric;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an update did to the baseline of one benchmark.
 *
 * @param id the benchmark
 * @param kind what was done
 * @param values the values the baseline held before and holds now, the gating time first
 * @since 0.1
 */
public record Change(BenchmarkId id, Kind kind, List<Value> values) {

    public Change {
        values = List.copyOf(values);
    }

    /** What an update can do to a baseline. */
    public enum Kind {
        /** The benchmark had no baseline. */
        ADDED,
        /** The benchmark is what it was; the session joins those recorded before. */
        SESSION_ADDED,
        /** The benchmark or its settings changed; the session takes the place of those recorded before. */
        REPLACED,
        /** The session is in the baseline already. */
        ALREADY_RECORDED
    }

    /**
     * A value of the baseline before and after.
     *
     * @param metric the metric
     * @param before the value before, in nanoseconds or bytes per operation; absent if there was none
     * @param after the value after; absent if the new session has none
     */
    public record Value(
            Metric metric,
            @Nullable Double before,
            @Nullable Double after) {}
}
