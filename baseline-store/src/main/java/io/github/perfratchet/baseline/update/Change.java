package io.github.perfratchet.baseline.update;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an update does to the baselines of one benchmark.
 *
 * @since 0.1
 */
public sealed interface Change {

    /** {@return the benchmark, by the name it has after the change} */
    BenchmarkId id();

    /**
     * What was measured became the baseline.
     *
     * @param id the benchmark
     * @param kind how
     * @param values the values the baseline held before and holds now, the gating time first
     * @since 0.1
     */
    record Promoted(BenchmarkId id, Kind kind, List<Value> values) implements Change {

        public Promoted {
            values = List.copyOf(values);
        }
    }

    /**
     * What was measured is not what was to be accepted.
     *
     * @param id the benchmark
     * @param verdict what it is instead
     * @since 0.1
     */
    record LeftAsItWas(BenchmarkId id, Verdict verdict) implements Change {}

    /**
     * The benchmark has another name, and its sessions with it.
     *
     * @param from the name it had
     * @param id the name it has
     * @param environments in how many environments
     * @since 0.1
     */
    record Renamed(BenchmarkId from, BenchmarkId id, int environments) implements Change {}

    /**
     * The benchmark does not exist any more, and neither do its baselines.
     *
     * @param id the benchmark
     * @param environments in how many environments it had one
     * @since 0.1
     */
    record Pruned(BenchmarkId id, int environments) implements Change {}

    /**
     * How a result becomes the baseline.
     *
     * @since 0.1
     */
    enum Kind {
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
     * @since 0.1
     */
    record Value(
            Metric metric,
            @Nullable Double before,
            @Nullable Double after) {}
}
