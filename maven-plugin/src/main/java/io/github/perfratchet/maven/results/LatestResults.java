package io.github.perfratchet.maven.results;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.maven.project.CurrentBuild;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The results that count, and those left over from an earlier build.
 *
 * @param current what was measured since the build started
 * @param stale what was measured before
 */
public record LatestResults(List<ClassResults> current, List<ClassResults> stale) {

    /** {@return what counts in a build} For a goal that a command named, that is everything, whenever it was measured. */
    public static LatestResults of(CurrentBuild build, Collection<ClassResults> results) {
        return since(build.bound() ? build.start() : Instant.EPOCH, results);
    }

    /** Sorts results by whether they were measured since then. A whole second is as fine as Maven's clock need be. */
    static LatestResults since(Instant start, Collection<ClassResults> results) {
        List<ClassResults> current = new ArrayList<>();
        List<ClassResults> stale = new ArrayList<>();
        Instant from = start.truncatedTo(ChronoUnit.SECONDS);
        for (ClassResults result : results) {
            (result.startedAt().isBefore(from) ? stale : current).add(result);
        }
        return new LatestResults(List.copyOf(current), List.copyOf(stale));
    }

    /** {@return whether no benchmark was measured, and none failed} */
    public boolean isEmpty() {
        return current.stream()
                .allMatch(result ->
                        result.measurements().isEmpty() && result.failures().isEmpty());
    }
}
