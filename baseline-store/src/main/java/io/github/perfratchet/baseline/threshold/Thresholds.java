package io.github.perfratchet.baseline.threshold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The thresholds of a test, at most one for each statistic. A statistic without a threshold has the default threshold, or does not gate.
 *
 * @param all the thresholds, in the order in which they were given
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Thresholds(List<Threshold> all) {

    /** The thresholds of a test that has none of its own. */
    public static final Thresholds NONE = new Thresholds(List.of());

    public Thresholds {
        all = List.copyOf(all);
        if (all.stream().map(Threshold::statistic).distinct().count() < all.size()) {
            throw new IllegalArgumentException("there are two thresholds of the same statistic: " + all);
        }
    }

    /** {@return the threshold of each statistic, from the first scope that has one} */
    public static Thresholds firstOf(List<List<Threshold>> scopes) {
        List<Threshold> first = new ArrayList<>();
        scopes.forEach(scope -> scope.stream()
                .filter(threshold -> first.stream().noneMatch(taken -> taken.statistic() == threshold.statistic()))
                .forEach(first::add));
        return new Thresholds(first);
    }

    /** {@return the threshold of a statistic; empty if the test has none of its own} */
    public Optional<Threshold> of(Statistic statistic) {
        return all.stream()
                .filter(threshold -> threshold.statistic() == statistic)
                .findFirst();
    }
}
