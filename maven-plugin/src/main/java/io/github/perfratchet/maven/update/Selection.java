package io.github.perfratchet.maven.update;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.maven.project.Names;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * The results that an update accepts as baselines.
 *
 * @param results the results of the classes that have a selected benchmark
 */
public record Selection(List<ClassResults> results) {

    public static Selection of(Collection<ClassResults> results, Predicate<BenchmarkId> wanted) {
        return new Selection(
                results.stream().filter(result -> result.ids().anyMatch(wanted)).toList());
    }

    /**
     * {@return a line for each benchmark that was measured against a base}
     *
     * <p>A fork of a pair compiles in the foreground and has a smaller heap. Its times and bytes are never compared with those of a fork
     * that measured alone.
     *
     * @param classes distinguishes the classes of the module
     */
    public List<String> inPairs(ClassNames classes) {
        return results.stream()
                .flatMap(result -> result.measurements().stream())
                .flatMap(measurement -> measurement.paired().stream()
                        .map(against -> Names.of(measurement.id(), classes) + " was measured against "
                                + Names.reason(against.base()) + ", in turn with another JVM"))
                .distinct()
                .toList();
    }
}
