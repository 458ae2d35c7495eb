package io.github.perfratchet.maven.update;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.update.BaselineUpdate;
import io.github.perfratchet.baseline.update.Change;
import io.github.perfratchet.maven.results.DisturbanceNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Describes what an update did, or what a dry run would do.
 *
 * @param update the update
 * @param results the latest results
 * @param dryRun whether nothing is written
 * @param prune whether the update prunes
 * @param store the store of the baselines
 */
public record UpdateSummary(
        BaselineUpdate update, List<ClassResults> results, boolean dryRun, boolean prune, Store store) {

    /**
     * A store, as it is shown to the user.
     *
     * @param shown the folder or the address
     * @param files whether the store consists of files
     */
    public record Store(String shown, boolean files) {}

    /**
     * {@return one or more lines for each change, and a line with the outcome}
     *
     * @param width the maximum length of a line; a single long word may exceed it
     */
    public List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        if (dryRun && !update.changes().isEmpty()) {
            lines.add("this is a dry run, so nothing is written. It would change:");
        }
        lines.addAll(ChangeText.of(update.changes(), classNames(update, results), width));
        lines.add(outcome());
        return lines;
    }

    /** {@return the disturbances of the measurements that became baselines, and their consequence; empty if there were none} */
    public List<String> warnings() {
        Set<BenchmarkId> taken = update.changes().stream()
                .filter(Change.Promoted.class::isInstance)
                .map(Change::id)
                .collect(Collectors.toSet());
        List<String> warnings = new ArrayList<>(DisturbanceNotes.of(results.stream()
                .filter(ofClass -> ofClass.ids().anyMatch(taken::contains))
                .toList()));
        if (!warnings.isEmpty()) {
            warnings.add(
                    "The baseline is marked as disturbed. Times from a busy machine are too long, and can hide a later"
                            + " slowdown. If you can, measure again with mvn verify, then update.");
        }
        return warnings;
    }

    /** {@return names that distinguish the classes that were measured or have a baseline} */
    static ClassNames classNames(BaselineUpdate update, List<ClassResults> results) {
        Stream<BenchmarkId> ids = Stream.concat(
                update.benchmarks().stream(), update.changes().stream().map(Change::id));
        return ClassNames.of(results, ids);
    }

    private String outcome() {
        String files = Stream.of(count(update.written(), "written"), count(update.deleted(), "deleted"))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", "));
        if (files.isEmpty()) {
            return nothing();
        }
        return dryRun
                ? "without perfratchet.dryRun: " + files + "."
                : files + "; " + (store.files() ? "review and commit " : "kept in ") + store.shown() + ".";
    }

    private String count(int classes, String done) {
        String what = store.files() ? (classes == 1 ? " file " : " files ") : (classes == 1 ? " class " : " classes ");
        return classes == 0 ? "" : classes + what + done;
    }

    private String nothing() {
        if (update.changes().stream().anyMatch(Change.Promoted.class::isInstance)) {
            return "nothing was written. Measure again with mvn verify to record another session.";
        }
        if (!update.changes().isEmpty()) {
            return "nothing to accept.";
        }
        if (prune) {
            return "nothing to prune: the compiled tests contain all benchmarks.";
        }
        return "nothing to change" + (results.isEmpty() ? ": there are no results here." : ".");
    }
}
