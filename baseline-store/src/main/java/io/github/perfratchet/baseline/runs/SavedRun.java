package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Measurement;
import java.util.List;

/**
 * A saved run with all its measurements, down to every iteration.
 *
 * @param header the data that identify the run
 * @param results the results, at least one; no benchmark occurs twice
 * @since 0.1
 */
public record SavedRun(RunHeader header, List<ClassResults> results) {

    public SavedRun {
        results = List.copyOf(results);
        if (results.isEmpty()) {
            throw new IllegalArgumentException("a saved run has results of at least one class");
        }
        List<BenchmarkId> ids = results.stream()
                .flatMap(ofClass -> ofClass.measurements().stream())
                .map(Measurement::id)
                .toList();
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("a benchmark was measured twice");
        }
    }
}
