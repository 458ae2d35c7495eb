package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.StatisticValue;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.threshold.Rule;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.threshold.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares each run with the first run, and applies thresholds to the changes. It compares two figures and ignores noise.
 *
 * @since 0.1
 */
public final class RunGate {

    private final Run first;
    private final List<Rule> rules;
    private final List<Violation> violations = new ArrayList<>();
    private final Set<BenchmarkId> unjudged = new TreeSet<>();
    private int judged;

    private RunGate(Run first, List<Rule> rules) {
        this.first = first;
        this.rules = rules;
    }

    /**
     * A threshold that a benchmark exceeded.
     *
     * @param id the benchmark
     * @param run the label of the run that exceeded it
     * @param threshold the threshold
     * @param before the value in the first run
     * @param after the value in this run
     */
    public record Violation(BenchmarkId id, String run, Threshold threshold, double before, double after) {}

    /**
     * The outcome of applying the thresholds.
     *
     * @param violations the exceeded thresholds
     * @param judged the number of figures that were compared with a threshold
     * @param unjudged the benchmarks with a figure that is missing or may not be compared
     */
    public record Outcome(List<Violation> violations, int judged, Set<BenchmarkId> unjudged) {}

    /**
     * Applies the thresholds to runs.
     *
     * @param runs at least one run; the others are compared with the first
     * @param wanted the benchmarks to compare
     * @param rules the thresholds; for the same statistic, a threshold of the group of the benchmark overrides one of all tests
     */
    public static Outcome judge(List<Run> runs, Predicate<BenchmarkId> wanted, List<Rule> rules) {
        RunGate gate = new RunGate(runs.get(0), rules);
        Map<BenchmarkId, Measured> references = gate.first.measured(wanted);
        for (Run run : runs.subList(1, runs.size())) {
            Map<BenchmarkId, Measured> measured = run.measured(wanted);
            Set<BenchmarkId> ids = new TreeSet<>(references.keySet());
            ids.addAll(measured.keySet());
            ids.forEach(id -> gate.judge(id, references.get(id), run, measured.get(id)));
        }
        return new Outcome(List.copyOf(gate.violations), gate.judged, gate.unjudged);
    }

    private void judge(BenchmarkId id, @Nullable Measured reference, Run run, @Nullable Measured measured) {
        if (reference == null || measured == null) {
            unjudged.add(id);
            return;
        }
        Comparability comparability = Comparability.between(first.label(), reference, run.label(), measured);
        Metric gating = Summary.of(reference.measurement()).gating();
        for (Threshold threshold : thresholds(measured)) {
            Statistic statistic = threshold.statistic();
            boolean comparable = statistic == Statistic.ALLOC ? comparability.bytes() : comparability.times();
            Double before = StatisticValue.of(
                    statistic, reference.measurement().steady().forks(), gating);
            Double after =
                    StatisticValue.of(statistic, measured.measurement().steady().forks(), gating);
            if (!comparable || before == null || after == null) {
                unjudged.add(id);
            } else {
                judged++;
                if (threshold.exceededBy(before, after)) {
                    violations.add(new Violation(id, run.label(), threshold, before, after));
                }
            }
        }
    }

    private List<Threshold> thresholds(Measured measured) {
        return Thresholds.firstOf(Rule.scopes(measured.measurement().group(), rules))
                .all();
    }
}
