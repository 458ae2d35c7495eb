package io.github.perfratchet.baseline.store;

import io.github.perfratchet.baseline.measurement.ClassResults;
import java.util.List;

/**
 * A run that was kept: everything it measured, every slice.
 *
 * @param header what tells it from others
 * @param results what was measured, one for each class; at least one
 * @since 0.1
 */
public record SavedRun(RunHeader header, List<ClassResults> results) {

    public SavedRun {
        results = List.copyOf(results);
        if (results.isEmpty()) {
            throw new IllegalArgumentException("a saved run has results of at least one class");
        }
        if (results.stream().map(ClassResults::className).distinct().count() < results.size()) {
            throw new IllegalArgumentException("two of the results are of the same class");
        }
    }
}
