package io.github.perfratchet.baseline.update;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.MethodCall;
import io.github.perfratchet.baseline.store.Baseline;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Renames baselines, all at once, so that two of them can swap their names. */
final class Moves {

    private final StoreContent before;
    private final Map<BenchmarkId, BenchmarkId> targets;

    private Moves(StoreContent before, Map<BenchmarkId, BenchmarkId> targets) {
        this.before = before;
        this.targets = targets;
    }

    static Moves planned(List<Renaming> renamings, StoreContent before) {
        Map<BenchmarkId, BenchmarkId> targets = new LinkedHashMap<>();
        for (Renaming renaming : renamings) {
            for (BenchmarkId source : sources(renaming, before)) {
                if (targets.put(source, renaming.target(source)) != null) {
                    throw new UpdateRefusedException(
                            shown(source) + " is to be renamed twice by perfratchet.rename; rename it once.");
                }
            }
        }
        requireDifferent(targets);
        Moves moves = new Moves(before, targets);
        moves.requireFree();
        return moves;
    }

    private static List<BenchmarkId> sources(Renaming renaming, StoreContent before) {
        List<BenchmarkId> sources = renaming.sources(before.ids());
        String wanted = Printable.quoted(renaming.from().toString());
        if (sources.isEmpty()) {
            throw new UpdateRefusedException(
                    "No benchmark with a baseline has the name " + wanted + " of perfratchet.rename."
                            + NearNames.suggestion(renaming.from().toString(), before.ids()));
        }
        var classes = sources.stream().map(BenchmarkId::className).collect(Collectors.toCollection(TreeSet::new));
        if (classes.size() > 1) {
            throw new UpdateRefusedException(wanted + " of perfratchet.rename may be a benchmark of "
                    + classes.stream().map(Printable::quoted).collect(Collectors.joining(" or "))
                    + "; name the class with its package.");
        }
        return sources;
    }

    private static void requireDifferent(Map<BenchmarkId, BenchmarkId> targets) {
        Map<BenchmarkId, BenchmarkId> sources = new HashMap<>();
        targets.forEach((source, target) -> {
            if (source.equals(target)) {
                throw new UpdateRefusedException(
                        shown(source) + " has the name that perfratchet.rename gives it; name another.");
            }
            BenchmarkId other = sources.put(target, source);
            if (other != null) {
                throw new UpdateRefusedException(shown(other) + " and " + shown(source) + " cannot both become "
                        + shown(target) + "; give each a name of its own in perfratchet.rename.");
            }
        });
    }

    /** Requires that no target has a baseline. A target that is itself renamed makes room. */
    private void requireFree() {
        targets.forEach((source, target) -> {
            if (targets.containsKey(target)) {
                return;
            }
            List<Environment> taken = before.environmentsOf(target);
            for (Environment environment : before.environmentsOf(source)) {
                if (taken.contains(environment)) {
                    throw new UpdateRefusedException(shown(source) + " cannot become " + shown(target)
                            + ", which has a baseline already, for " + Printable.escape(environment.description())
                            + ". Delete the benchmark's block from that file, or restore the file as it was before the"
                            + " new name was recorded, with git restore; then rename again.");
                }
            }
        });
    }

    StoreContent applied() {
        StoreContent content = before;
        for (BenchmarkId source : targets.keySet()) {
            for (Environment environment : before.environmentsOf(source)) {
                content = content.without(environment, source);
            }
        }
        for (Map.Entry<BenchmarkId, BenchmarkId> move : targets.entrySet()) {
            for (Environment environment : before.environmentsOf(move.getKey())) {
                BenchmarkId target = move.getValue();
                Baseline old = before.baseline(environment, move.getKey());
                Baseline renamed = old.named(target.name(), methodOf(target, old));
                content =
                        content.with(content.of(environment, target.className()).with(List.of(renamed)));
            }
        }
        return content;
    }

    /** {@return the method of a renamed baseline; {@code null} if it is a method of another name, which the next update adds} */
    private static @Nullable String methodOf(BenchmarkId target, Baseline old) {
        return MethodCall.of(target.name(), old.method())
                .map(MethodCall::method)
                .orElse(null);
    }

    List<Change> changes() {
        return targets.entrySet().stream()
                .<Change>map(move -> new Change.Renamed(
                        move.getKey(),
                        move.getValue(),
                        before.environmentsOf(move.getKey()).size()))
                .toList();
    }

    private static String shown(BenchmarkId id) {
        return Printable.quoted(id.toString());
    }
}
