package io.github.perfratchet.maven.results;

import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.maven.project.Names;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds reasons to doubt results: the run was cut short, a test failed, or the code was compiled after the measurement. */
public final class Doubts {

    private Doubts() {}

    /** {@return whether the code was compiled after the measurement} */
    public static boolean isOlderThan(ClassResults result, Optional<Instant> compiled) {
        return compiled.filter(result.startedAt()::isBefore).isPresent();
    }

    /**
     * {@return a line with the name of the class for each reason, without duplicates; empty if there are no doubts}
     *
     * @param compiled the time at which the code was last compiled, in whole seconds
     * @param classes distinguishes the classes of the module
     */
    public static List<String> of(Collection<ClassResults> results, Optional<Instant> compiled, ClassNames classes) {
        // A build may run a class more than once.
        return results.stream()
                .flatMap(result -> of(result, compiled, classes).stream())
                .distinct()
                .toList();
    }

    private static List<String> of(ClassResults result, Optional<Instant> compiled, ClassNames classes) {
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
