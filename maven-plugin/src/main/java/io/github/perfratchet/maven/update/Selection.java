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
 * What is to become the baseline.
 *
 * @param results the results of the classes of which something is wanted
 */
public record Selection(List<ClassResults> results) {

    public static Selection of(Collection<ClassResults> results, Predicate<BenchmarkId> wanted) {
        return new Selection(
                results.stream().filter(result -> result.ids().anyMatch(wanted)).toList());
    }

    /**
     * Looks for what makes results unfit to be a baseline.
     *
     * @param compiled when the code was last compiled, in whole seconds
     * @param classes tells the classes of the module apart
     * @return a line for each reason, naming the class; none if all is well
     */
    public List<String> doubts(Optional<Instant> compiled, ClassNames classes) {
        List<String> doubts = new ArrayList<>();
        for (ClassResults result : results) {
            doubts.addAll(Doubts.of(result, compiled, classes));
        }
        // A build may have run a class more than once.
        return doubts.stream().distinct().toList();
    }

    /**
     * {@return what was measured against a base, a line for each} A fork of a pair compiles in the foreground and has a smaller heap, so its
     * times and bytes are never compared with those of a fork that measured alone.
     *
     * @param classes tells the classes of the module apart
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
