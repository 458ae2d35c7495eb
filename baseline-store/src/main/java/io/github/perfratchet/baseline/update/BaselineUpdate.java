package io.github.perfratchet.baseline.update;

import io.github.perfratchet.baseline.comparison.BaselineComparator;
import io.github.perfratchet.baseline.comparison.BaselineValue;
import io.github.perfratchet.baseline.comparison.Comparison;
import io.github.perfratchet.baseline.comparison.GateConstants;
import io.github.perfratchet.baseline.comparison.MetricComparison;
import io.github.perfratchet.baseline.comparison.Verdict;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.store.Baseline;
import io.github.perfratchet.baseline.store.BaselineStore;
import io.github.perfratchet.baseline.store.ClassBaseline;
import io.github.perfratchet.baseline.store.Session;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes results the baseline, on request only.
 *
 * <p>A benchmark that is what it was (no gating metric is {@link Verdict#REGRESSED}, {@link Verdict#IMPROVED} or
 * {@link Verdict#NEW}) gets one session more, of which the latest {@link GateConstants#MAX_SESSIONS} are kept: more sessions
 * resolve finer. One that changed, or whose settings did, starts anew with the one session.
 *
 * @since 0.1
 */
public final class BaselineUpdate {

    private final BaselineStore store;

    /** Updates the baselines of a store. */
    public BaselineUpdate(BaselineStore store) {
        this.store = store;
    }

    /**
     * Makes the results of the selected benchmarks the baseline. Nothing is written before everything has been compared; a
     * class without a change is not written at all.
     *
     * @param selected the benchmarks to update
     * @return what was done, by benchmark
     * @throws io.github.perfratchet.baseline.store.StoreException if a baseline cannot be read or written
     */
    public List<Change> promote(Collection<ClassResults> results, Predicate<BenchmarkId> selected) {
        List<ClassBaseline> stored = store.readAll();
        List<Change> changes = new ArrayList<>();
        List<ClassBaseline> changed = new ArrayList<>();
        for (ClassResults ofClass : results) {
            ClassBaseline before = baselinesOf(ofClass, stored);
            ClassBaseline after = before;
            for (Comparison comparison : BaselineComparator.compare(List.of(ofClass), stored)) {
                Optional<Measurement> measurement = measurementOf(ofClass, comparison.id());
                if (measurement.isEmpty() || !selected.test(comparison.id())) {
                    continue;
                }
                Promotion promotion = promotion(ofClass, measurement.get(), comparison, before);
                changes.add(promotion.change());
                after = after.with(List.of(promotion.baseline()));
            }
            if (!after.equals(before)) {
                changed.add(after);
            }
        }
        changed.forEach(store::write);
        changes.sort(Comparator.comparing(Change::id));
        return List.copyOf(changes);
    }

    private static ClassBaseline baselinesOf(ClassResults results, List<ClassBaseline> stored) {
        return stored.stream()
                .filter(baseline -> baseline.className().equals(results.className())
                        && baseline.environment().equals(results.environment()))
                .findFirst()
                .orElseGet(() -> new ClassBaseline(results.className(), results.environment(), new TreeMap<>()));
    }

    private static Optional<Measurement> measurementOf(ClassResults results, BenchmarkId id) {
        return results.measurements().stream()
                .filter(measurement -> measurement.id().equals(id))
                .findFirst();
    }

    private record Promotion(Change change, Baseline baseline) {}

    private static Promotion promotion(
            ClassResults results, Measurement measurement, Comparison comparison, ClassBaseline before) {
        Session session =
                new Session(results.startedAt().truncatedTo(ChronoUnit.SECONDS), results.commit(), measurement.forks());
        Baseline alone = new Baseline(measurement.id().name(), measurement.settings(), List.of(session));
        Baseline old = before.benchmarks().get(measurement.id().name());
        if (old == null) {
            return new Promotion(change(comparison, Change.Kind.ADDED, null, alone), alone);
        }
        if (contains(old, session.measuredAt())) {
            return new Promotion(change(comparison, Change.Kind.ALREADY_RECORDED, old, old), old);
        }
        if (isAnother(comparison)) {
            return new Promotion(change(comparison, Change.Kind.REPLACED, old, alone), alone);
        }
        Baseline longer = withSession(old, session);
        return new Promotion(change(comparison, Change.Kind.SESSION_ADDED, old, longer), longer);
    }

    private static boolean contains(Baseline baseline, Instant measuredAt) {
        return baseline.sessions().stream()
                .anyMatch(session -> session.measuredAt().equals(measuredAt));
    }

    private static boolean isAnother(Comparison comparison) {
        return comparison.metrics().stream()
                .filter(MetricComparison::gating)
                .map(MetricComparison::verdict)
                .anyMatch(verdict -> verdict == Verdict.REGRESSED
                        || verdict == Verdict.IMPROVED
                        || verdict == Verdict.NEW
                        || verdict == Verdict.MISSING);
    }

    private static Baseline withSession(Baseline baseline, Session session) {
        List<Session> sessions = new ArrayList<>(baseline.sessions());
        sessions.add(session);
        sessions.sort(Comparator.comparing(Session::measuredAt));
        int surplus = Math.max(0, sessions.size() - GateConstants.MAX_SESSIONS);
        return new Baseline(baseline.name(), baseline.settings(), sessions.subList(surplus, sessions.size()));
    }

    private static Change change(Comparison comparison, Change.Kind kind, @Nullable Baseline before, Baseline after) {
        List<Change.Value> values = comparison.metrics().stream()
                .map(metric -> new Change.Value(
                        metric.metric(),
                        before == null ? null : BaselineValue.of(before, metric.metric()),
                        BaselineValue.of(after, metric.metric())))
                .toList();
        return new Change(comparison.id(), kind, values);
    }
}
