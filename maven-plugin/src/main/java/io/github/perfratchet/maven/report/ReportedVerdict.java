package io.github.perfratchet.maven.report;

import io.github.perfratchet.baseline.comparison.BaselineComparator;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.report.CheckReport;
import io.github.perfratchet.baseline.store.ClassBaseline;
import io.github.perfratchet.baseline.verdict.Comparison;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a benchmark, as the page shows it.
 *
 * @param id the benchmark
 * @param comparison the comparison; absent if the run is the baseline and was not compared with an earlier one
 * @param accepted whether this run was accepted as the baseline
 */
public record ReportedVerdict(BenchmarkId id, @Nullable Comparison comparison, boolean accepted)
        implements Comparable<ReportedVerdict> {

    /**
     * {@return the verdicts on a run, the worst first} A check has the last word on what it compared. What it did not compare, because it did
     * not run or because the results are of another build, is compared here; but a run that was accepted is not compared with itself.
     *
     * @param check what the last check decided; empty without one
     * @param results the run
     * @param stored the baselines
     */
    public static List<ReportedVerdict> of(
            Optional<CheckReport> check, Collection<ClassResults> results, Collection<ClassBaseline> stored) {
        Set<BenchmarkId> accepted = BaselineComparator.accepted(results, stored);
        Set<BenchmarkId> unchecked = results.stream()
                .filter(ofClass ->
                        !check.map(report -> report.compared(ofClass)).orElse(false))
                .flatMap(ClassResults::ids)
                .collect(Collectors.toSet());
        List<ReportedVerdict> verdicts = new ArrayList<>();
        check.map(CheckReport::comparisons).orElse(List.of()).stream()
                .filter(comparison -> !unchecked.contains(comparison.id()))
                .forEach(comparison -> verdicts.add(
                        new ReportedVerdict(comparison.id(), comparison, accepted.contains(comparison.id()))));
        if (check.isEmpty() || !unchecked.isEmpty()) {
            BaselineComparator.compare(results, stored).stream()
                    .filter(comparison -> check.isEmpty() || unchecked.contains(comparison.id()))
                    .forEach(comparison -> verdicts.add(
                            accepted.contains(comparison.id())
                                    ? new ReportedVerdict(comparison.id(), null, true)
                                    : new ReportedVerdict(comparison.id(), comparison, false)));
        }
        return verdicts.stream().sorted().toList();
    }

    /** The worst verdict comes first, and what was not compared last. */
    @Override
    public int compareTo(ReportedVerdict other) {
        if (comparison == null || other.comparison == null) {
            int uncomparedLast = Boolean.compare(comparison == null, other.comparison == null);
            return uncomparedLast != 0 ? uncomparedLast : id.compareTo(other.id);
        }
        int worstFirst = comparison.verdict().compareTo(other.comparison.verdict());
        return worstFirst != 0 ? worstFirst : id.compareTo(other.id);
    }

    /** {@return the verdict in a word, also as the name of a style: <code>BASELINE</code> for a run that was not compared} */
    String word() {
        return comparison == null ? "BASELINE" : comparison.verdict().toString();
    }

    /** {@return what the reader should know, a sentence each} */
    List<String> notes() {
        List<String> notes = new ArrayList<>(comparison == null ? List.of() : comparison.notes());
        if (accepted) {
            notes.add(
                    comparison == null
                            ? "This run is the baseline, so there is nothing to compare it with."
                            : "This run was accepted after the check. It is the baseline now.");
        }
        return notes;
    }
}
