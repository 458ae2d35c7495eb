package io.github.perfratchet.baseline.update;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that an update makes to the baselines of one benchmark.
 *
 * @since 0.1
 */
public sealed interface Change {

    /** {@return the benchmark, by its name after the change} */
    BenchmarkId id();

    /**
     * The measurement became the baseline.
     *
     * @param id the benchmark
     * @param kind the way in which it became the baseline
     * @param values the values of the baseline before and after, the time that gates first
     * @since 0.1
     */
    record Promoted(BenchmarkId id, Kind kind, List<Value> values) implements Change {

        public Promoted {
            values = List.copyOf(values);
        }
    }

    /**
     * The measurement was not accepted.
     *
     * @param id the benchmark
     * @param verdict the verdict on the measurement, which the update does not accept
     * @since 0.1
     */
    record LeftAsItWas(BenchmarkId id, Verdict verdict) implements Change {}

    /**
     * The benchmark got another name, and kept its sessions.
     *
     * @param from the old name
     * @param id the new name
     * @param environments the number of environments
     * @since 0.1
     */
    record Renamed(BenchmarkId from, BenchmarkId id, int environments) implements Change {}

    /**
     * The benchmark does not exist any more, and its baselines were removed.
     *
     * @param id the benchmark
     * @param environments the number of environments in which it had a baseline
     * @since 0.1
     */
    record Pruned(BenchmarkId id, int environments) implements Change {}

    /**
     * The way in which a result becomes the baseline.
     *
     * @since 0.1
     */
    enum Kind {
        /** The benchmark had no baseline. */
        ADDED,
        /** The benchmark is unchanged. The session is added to the recorded sessions. */
        SESSION_ADDED,
        /** The benchmark or its settings changed. The session replaces the recorded sessions. */
        REPLACED,
        /** The session is already in the baseline. */
        ALREADY_RECORDED
    }

    /**
     * A value of the baseline before and after.
     *
     * @param metric the metric
     * @param before the value before, in nanoseconds or bytes per operation; {@code null} if there was none
     * @param after the value after, in the same unit; {@code null} if the new session has none
     * @since 0.1
     */
    record Value(
            Metric metric,
            @Nullable Double before,
            @Nullable Double after) {}
}
