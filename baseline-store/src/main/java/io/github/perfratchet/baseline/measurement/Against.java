package io.github.perfratchet.baseline.measurement;

import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The other side of a measurement in pairs of forks. Each pair consists of a fork of the current code and a fork of a base version,
 * measured in lock-step.
 *
 * @param base a description of the base, for a reader
 * @param tests the number of tests that the run compares; the more there are, the more certain each verdict has to be
 * @param forks the forks of the base, in the order of the forks of the measurement: the first of both are a pair; empty if the base could
 *     not be measured
 * @param unmeasured the reason why the base could not be measured; {@code null} if it was measured
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
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
