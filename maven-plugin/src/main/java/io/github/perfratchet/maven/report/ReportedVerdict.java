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
 * The verdict on a benchmark, as the report shows it.
 *
 * @param id the benchmark
 * @param comparison the comparison; {@code null} if the run is the baseline and was not compared with an earlier one
 * @param accepted whether this run was accepted as the baseline
 */
public record ReportedVerdict(BenchmarkId id, @Nullable Comparison comparison, boolean accepted)
        implements Comparable<ReportedVerdict> {

    /**
     * {@return the verdicts on a run, the worst first}
     *
     * <p>A benchmark that the last check compared has the verdict of the check. Other benchmarks are compared here, because the check did
     * not run or compared the results of another build. A run that was accepted as the baseline is not compared with itself.
     *
     * @param check the last check; empty if there was none
     * @param results the results of the run
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

    /** Orders verdicts from worst to best, followed by benchmarks that were not compared. */
    @Override
    public int compareTo(ReportedVerdict other) {
        if (comparison == null || other.comparison == null) {
            int uncomparedLast = Boolean.compare(comparison == null, other.comparison == null);
            return uncomparedLast != 0 ? uncomparedLast : id.compareTo(other.id);
        }
        int worstFirst = comparison.verdict().compareTo(other.comparison.verdict());
        return worstFirst != 0 ? worstFirst : id.compareTo(other.id);
    }

    /** {@return the verdict as a word, which is also the name of its style; <code>BASELINE</code> for a run that was not compared} */
    String word() {
        return comparison == null ? "BASELINE" : comparison.verdict().toString();
    }

    /** {@return the notes for the reader, one sentence each} */
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
