package io.github.perfratchet.maven.update;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.maven.project.Names;
import io.github.perfratchet.maven.results.Doubts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
     * Finds reasons why the results cannot be a baseline.
     *
     * @param compiled the time at which the code was last compiled, in whole seconds
     * @param classes distinguishes the classes of the module
     * @return a line with the name of the class for each reason; empty if there is none
     */
    public List<String> doubts(Optional<Instant> compiled, ClassNames classes) {
        List<String> doubts = new ArrayList<>();
        for (ClassResults result : results) {
            doubts.addAll(Doubts.of(result, compiled, classes));
        }
        // A build may run a class more than once.
        return doubts.stream().distinct().toList();
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
