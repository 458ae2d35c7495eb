package io.github.perfratchet.baseline.results;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.ClassResults.Failure;
import io.github.perfratchet.baseline.measurement.Measurement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Selects the results that count from several runs of a class. For a benchmark, this is the latest run that measured it, or in which its
 * test failed.
 */
final class LatestRuns {

    private final Set<BenchmarkId> measured = new HashSet<>();
    private final Set<BenchmarkId> failed = new HashSet<>();

    private LatestRuns() {}

    /**
     * {@return the runs without the results that do not count; a run that loses all its results is left out}
     *
     * @param runs the runs by their number
     */
    static SortedMap<Integer, ClassResults> of(SortedMap<Integer, ClassResults> runs) {
        SortedMap<Integer, ClassResults> counting = new TreeMap<>();
        LatestRuns later = new LatestRuns();
        List<Map.Entry<Integer, ClassResults>> latestFirst = new ArrayList<>(runs.entrySet());
        Collections.reverse(latestFirst);
        for (Map.Entry<Integer, ClassResults> entry : latestFirst) {
            ClassResults run = entry.getValue();
            ClassResults left = later.without(run);
            boolean empty = left.measurements().isEmpty() && left.failures().isEmpty();
            if (!empty || left.equals(run)) {
                counting.put(entry.getKey(), left);
            }
            later.add(run);
        }
        return counting;
    }

    private void add(ClassResults run) {
        run.measurements().forEach(measurement -> measured.add(measurement.id()));
        run.failures().forEach(failure -> failed.add(failure.id()));
    }

    private ClassResults without(ClassResults run) {
        List<Measurement> measurements = run.measurements().stream()
                .filter(measurement -> !ranAgain(measurement.id()))
                .toList();
        List<Failure> failures = run.failures().stream()
                .filter(failure -> !ranAgain(failure.id()) && !wasMeasuredByLabels(failure.id()))
                .toList();
        return run.withOnly(measurements, failures);
    }

    private boolean ranAgain(BenchmarkId id) {
        return measured.contains(id) || failed.contains(id) || failed.stream().anyMatch(id::isLabelledOf);
    }

    /** A test that failed before it measured anything may measure several benchmarks when it runs again. */
    private boolean wasMeasuredByLabels(BenchmarkId test) {
        return measured.stream().anyMatch(id -> id.isLabelledOf(test));
    }
}
