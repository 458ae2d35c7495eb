package io.github.perfratchet.baseline.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The other side of a measurement that was made in pairs of forks, one of the current code and one of a base version, in
 * lock-step.
 *
 * @param base what was measured against, for a reader
 * @param tests how many tests the run compares; the more there are, the surer each has to be
 * @param forks what the base's forks measured, in the order of the measurement's own: the first of both are a pair. None if
 *     the base could not be measured
 * @param unmeasured why the base could not be measured; absent if it was
 * @since 0.1
 */
public record Against(
        String base, int tests, List<Fork> forks, @Nullable String unmeasured) {

    public Against {
        forks = List.copyOf(forks);
        if (tests < 1) {
            throw new IllegalArgumentException("a run that compares has at least one test");
        }
        if (forks.isEmpty() != (unmeasured != null)) {
            throw new IllegalArgumentException("the base either has forks or a reason why it has none");
        }
    }
}
