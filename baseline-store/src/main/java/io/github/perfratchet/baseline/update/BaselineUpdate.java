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
 * Changes baselines, on request only: makes results the baseline, renames, removes. Everything is planned before
 * {@link #write()} writes any of it, so that it can be reviewed first, or refused as a whole.
 *
 * <p>A benchmark that is what it was (no gating metric is {@link Verdict#REGRESSED}, {@link Verdict#IMPROVED} or
 * {@link Verdict#NEW}) gets one session more, of which the latest {@link GateConstants#MAX_SESSIONS} are kept: more sessions
 * resolve finer. One that changed, or whose settings did, starts anew with the one session.
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
     * Plans an update of a store, which changes nothing so far.
     *
     * @throws io.github.perfratchet.baseline.files.StoreException if a baseline cannot be read
     */
    public static BaselineUpdate of(BaselineStore store) {
        StoreContent content = StoreContent.of(store.readAll());
        return new BaselineUpdate(store, content, content, List.of());
    }

    /** {@return the same with the results of the selected benchmarks as baselines, of those that one of these accepts} */
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

    /** What was measured in pairs counts by itself here, beside the baseline and not beside the base. */
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
     * {@return the same with benchmarks under other names, in all environments, their sessions unchanged}
     *
     * @throws UpdateRefusedException if a source is unknown or ambiguous, or a target exists
     */
    public BaselineUpdate rename(List<Renaming> renamings) {
        Moves moves = Moves.planned(renamings, after);
        return plus(moves.applied(), moves.changes());
    }

    /** {@return the same without these benchmarks, in all environments} Those that JMH measured by itself are no tests. */
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

    /** {@return the benchmarks that have a baseline now, in any environment} */
    public Set<BenchmarkId> benchmarks() {
        return after.ids();
    }

    /** {@return what it does, by benchmark, in the order it was planned} */
    public List<Change> changes() {
        return changes;
    }

    /** {@return how many classes' baselines it writes: files, in a store of files} */
    public int written() {
        return before.differencesTo(after).size() - deleted();
    }

    /** {@return how many classes' baselines it deletes, because nothing is left of them} */
    public int deleted() {
        return (int) before.differencesTo(after).stream()
                .filter(difference -> difference.benchmarks().isEmpty())
                .count();
    }

    /**
     * Carries it out. A class without a change is not written at all.
     *
     * @throws io.github.perfratchet.baseline.files.StoreException if a baseline cannot be written; what was written until
     *     then is undone
     */
    public void write() {
        before.turnInto(after, store);
    }
}
