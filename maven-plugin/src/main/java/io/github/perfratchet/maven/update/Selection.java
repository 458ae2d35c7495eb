package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Measurement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is to become the baseline.
 *
 * @param results the results of the classes of which something is wanted
 */
record Selection(List<ClassResults> results) {

    static Selection of(Collection<ClassResults> results, Predicate<BenchmarkId> wanted) {
        return new Selection(
                results.stream().filter(result -> ids(result).anyMatch(wanted)).toList());
    }

    /** {@return every benchmark that ran, those that failed included} */
    static Stream<BenchmarkId> ids(ClassResults results) {
        return Stream.concat(
                results.measurements().stream().map(Measurement::id),
                results.failures().stream().map(ClassResults.Failure::id));
    }

    /**
     * Looks for what makes results unfit to be a baseline.
     *
     * @param compiled when the code was last compiled, in whole seconds
     * @param classes tells the classes of the module apart
     * @return a line for each reason, naming the class; none if all is well
     */
    List<String> doubts(Optional<Instant> compiled, ClassNames classes) {
        List<String> doubts = new ArrayList<>();
        for (ClassResults result : results) {
            doubts.addAll(doubtsOfRun(result, compiled, classes));
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
    List<String> inPairs(ClassNames classes) {
        return results.stream()
                .flatMap(result -> result.measurements().stream())
                .flatMap(measurement -> measurement.paired().stream()
                        .map(against -> Names.of(measurement.id(), classes) + " was measured against "
                                + Names.reason(against.base()) + ", in turn with another JVM"))
                .distinct()
                .toList();
    }

    /** {@return whether the code was compiled since they were measured} */
    static boolean isOlderThan(ClassResults result, Optional<Instant> compiled) {
        return compiled.filter(result.startedAt()::isBefore).isPresent();
    }

    /** {@return what makes results doubtful whatever they are for: a line for each reason, naming the class} */
    static List<String> doubtsOfRun(ClassResults result, Optional<Instant> compiled, ClassNames classes) {
        List<String> doubts = new ArrayList<>();
        String name = Names.ofClass(result.className());
        if (!result.finished()) {
            doubts.add(name + " did not run to its end");
        }
        for (ClassResults.Failure failure : result.failures()) {
            doubts.add(Names.of(failure.id(), classes) + " failed: " + Names.reason(failure.reason()));
        }
        if (isOlderThan(result, compiled)) {
            doubts.add(name + " was measured before the code was last compiled");
        }
        return doubts;
    }
}
