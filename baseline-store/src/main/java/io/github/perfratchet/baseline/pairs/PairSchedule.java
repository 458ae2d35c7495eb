package io.github.perfratchet.baseline.pairs;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Steadiness;
import io.github.perfratchet.baseline.threshold.Thresholds;
import io.github.perfratchet.baseline.verdict.GateLimits;
import java.util.List;

/**
 * Decides how many pairs of forks a test needs: as many as its verdict requires, and no more.
 *
 * @since 0.1
 */
public final class PairSchedule {

    private final GateLimits limits;
    private final int tests;

    /**
     * Creates the schedule of one test.
     *
     * @param thresholds the thresholds of the test
     * @param tests the number of tests that the run compares
     */
    public PairSchedule(Thresholds thresholds, int tests) {
        limits = new GateLimits(thresholds);
        this.tests = tests;
    }

    /**
     * {@return the total number of pairs to measure before the next decision; 0 if the decision has been made}
     *
     * @param current the forks of the current code so far
     * @param base the forks of the base, in the same order
     */
    public int pairsWanted(List<Fork> current, List<Fork> base) {
        UsablePairs usable = UsablePairs.of(current, base);
        if (usable.isHopeless()) {
            return 0;
        }
        PairedForks counting = usable.pairs().stream().anyMatch(Steadiness.Pair::counts)
                ? usable.timed()
                : new PairedForks(List.of(), List.of());
        int wanted = counting.size() == 0
                ? PairedProcedure.SCREEN_PAIRS
                : PairedTime.of(counting, limits, tests)
                        .filter(result -> result.time().gating())
                        .flatMap(result -> result.measured().stream())
                        .mapToInt(time -> time.outcome().nextLook())
                        .max()
                        .orElse(0);
        return wanted == 0 ? 0 : current.size() + wanted - counting.size();
    }
}
