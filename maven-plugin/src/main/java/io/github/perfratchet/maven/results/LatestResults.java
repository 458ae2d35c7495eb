package io.github.perfratchet.maven.results;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.maven.project.CurrentBuild;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Separates the results that count from results of an earlier build.
 *
 * @param current the results since the start of the build
 * @param stale the results from before
 */
public record LatestResults(List<ClassResults> current, List<ClassResults> stale) {

    /**
     * {@return the results that count for a goal}
     *
     * <p>If the user called the goal, all results count, whenever they were measured.
     */
    public static LatestResults of(CurrentBuild build, Collection<ClassResults> results) {
        return since(build.bound() ? build.start() : Instant.EPOCH, results);
    }

    /**
     * Separates results by whether they were measured after the start of the build. Times are compared in whole seconds, which is precise
     * enough for Maven.
     */
    static LatestResults since(Instant start, Collection<ClassResults> results) {
        List<ClassResults> current = new ArrayList<>();
        List<ClassResults> stale = new ArrayList<>();
        Instant from = start.truncatedTo(ChronoUnit.SECONDS);
        for (ClassResults result : results) {
            (result.startedAt().isBefore(from) ? stale : current).add(result);
        }
        return new LatestResults(List.copyOf(current), List.copyOf(stale));
    }

    /** {@return whether no benchmark was measured and none failed} */
    public boolean isEmpty() {
        return current.stream()
                .allMatch(result ->
                        result.measurements().isEmpty() && result.failures().isEmpty());
    }
}
