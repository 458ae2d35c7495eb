package io.github.perfratchet.baseline.update;

import io.github.perfratchet.baseline.comparison.BaselineComparator;
import io.github.perfratchet.baseline.comparison.RunSpeeds;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.store.Baseline;
import io.github.perfratchet.baseline.store.BaselineNames;
import io.github.perfratchet.baseline.store.BaselineStore;
import io.github.perfratchet.baseline.store.ClassBaseline;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.GateConstants;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Changes baselines, only on request: it makes results the baseline, renames baselines and removes them. Everything is planned before
 * {@link #write()} writes any of it. So it can be reviewed before, or refused as a whole.
 *
 * <p>A benchmark is unchanged if no gating metric is {@link Verdict#REGRESSED}, {@link Verdict#IMPROVED}, {@link Verdict#NEW} or
 * {@link Verdict#MISSING}. It gets one more session, because more sessions have a better resolution. The latest
 * {@link GateConstants#MAX_SESSIONS} sessions are kept. A benchmark that changed, or whose settings changed, starts again with the new
 * session.
 *
 * @since 0.1
 */
public final class BaselineUpdate {

    private final BaselineStore store;
    private final StoreContent before;
    private final StoreContent after;
    private final List<Change> changes;

    private BaselineUpdate(BaselineStore store, StoreContent before, StoreContent after, List<Change> changes) {
        this.store = store;
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    /**
     * Starts the plan of an update of a store. So far it contains no changes.
     *
     * @throws io.github.perfratchet.baseline.files.StoreException if a baseline cannot be read
     */
    public static BaselineUpdate of(BaselineStore store) {
        StoreContent content = StoreContent.of(store.readAll());
        return new BaselineUpdate(store, content, content, List.of());
    }

    /**
     * {@return a copy that makes results of the selected benchmarks the baseline}
     *
     * @param accepted the kinds of results; a result is accepted if it is of one of them
     */
    public BaselineUpdate promote(
            Collection<ClassResults> results, Predicate<BenchmarkId> selected, Set<Acceptance> accepted) {
        StoreContent content = after;
        List<Change> made = new ArrayList<>();
        BaselineNames names = BaselineNames.of(results);
        RunSpeeds run = RunSpeeds.of(alone(results, id -> true), content.all());
        for (ClassResults ofClass : alone(results, selected)) {
            ClassBaseline stored = content.of(ofClass.environment(), ofClass.className());
            ClassBaseline updated = stored;
            List<Baseline> promoted = new ArrayList<>();
            for (Comparison comparison :
                    BaselineComparator.compare(List.of(ofClass), content.ofClass(ofClass.className()), names, run)) {
                Optional<Measurement> measurement = measurementOf(ofClass, comparison.id());
                if (measurement.isEmpty()) {
                    continue;
                }
                Baseline old = names.find(
                                stored, comparison.id(), measurement.get().method())
                        .orElse(null);
                if (accepted.stream().noneMatch(one -> one.accepts(comparison, old != null))) {
                    made.add(new Change.LeftAsItWas(comparison.id(), comparison.verdict()));
                    continue;
                }
                Promotion promotion = Promotion.of(ofClass, measurement.get(), comparison, old);
                if (old != null && !old.name().equals(comparison.id().name())) {
                    updated = updated.without(old.name());
                    made.add(new Change.Renamed(new BenchmarkId(ofClass.className(), old.name()), comparison.id(), 1));
                }
                made.add(promotion.change());
                promoted.add(promotion.baseline());
            }
            content = content.with(updated.with(promoted));
        }
        return plus(content, made);
    }

    /** Separates measurements in pairs from their base, because they are compared with the baseline here. */
    private static List<ClassResults> alone(Collection<ClassResults> results, Predicate<BenchmarkId> selected) {
        return results.stream()
                .map(ofClass -> ofClass.withMeasurements(ofClass.measurements().stream()
                        .filter(measurement -> selected.test(measurement.id()))
                        .map(measurement -> measurement.pairedWith(null))
                        .toList()))
                .toList();
    }

    private static Optional<Measurement> measurementOf(ClassResults results, BenchmarkId id) {
        return results.measurements().stream()
                .filter(measurement -> measurement.id().equals(id))
                .findFirst();
    }

    /**
     * {@return a copy that renames benchmarks in all environments and keeps their sessions}
     *
     * @throws UpdateRefusedException if a source is unknown or ambiguous, or if a target exists
     */
    public BaselineUpdate rename(List<Renaming> renamings) {
        Moves moves = Moves.planned(renamings, after);
        return plus(moves.applied(), moves.changes());
    }

    /**
     * {@return a copy that removes benchmarks in all environments} Benchmarks that JMH measured without PerfRatchet are kept, because they
     * are not tests.
     */
    public BaselineUpdate prune(Predicate<BenchmarkId> gone) {
        StoreContent content = after;
        List<Change> made = new ArrayList<>();
        for (BenchmarkId id : after.ids()) {
            if (gone.test(id)) {
                List<Environment> environments = after.environmentsOf(id).stream()
                        .filter(environment ->
                                !after.baseline(environment, id).settings().areOfJmhAlone())
                        .toList();
                for (Environment environment : environments) {
                    content = content.without(environment, id);
                }
                if (!environments.isEmpty()) {
                    made.add(new Change.Pruned(id, environments.size()));
                }
            }
        }
        return plus(content, made);
    }

    private BaselineUpdate plus(StoreContent content, List<Change> made) {
        List<Change> all = new ArrayList<>(changes);
        made.stream().sorted(Comparator.comparing(Change::id)).forEach(all::add);
        return new BaselineUpdate(store, before, content, List.copyOf(all));
    }

    /** {@return the benchmarks that have a baseline after the planned changes, in any environment} */
    public Set<BenchmarkId> benchmarks() {
        return after.ids();
    }

    /** {@return the planned changes in the order of planning, each step sorted by benchmark} */
    public List<Change> changes() {
        return changes;
    }

    /** {@return the number of classes whose baselines are written, which is the number of files in a store of files} */
    public int written() {
        return before.differencesTo(after).size() - deleted();
    }

    /** {@return the number of classes whose baselines are deleted, because nothing is left of them} */
    public int deleted() {
        return (int) before.differencesTo(after).stream()
                .filter(difference -> difference.benchmarks().isEmpty())
                .count();
    }

    /**
     * Writes the planned changes. A class without a change is not written at all.
     *
     * @throws io.github.perfratchet.baseline.files.StoreException if a baseline cannot be written; everything that was written before is
     *     undone
     */
    public void write() {
        before.turnInto(after, store);
    }
}
