package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.threshold.Thresholds;
import java.util.List;

/**
 * Says how many pairs of forks a test needs: as many as its verdict takes, and no more.
 *
 * @since 0.1
 */
public final class PairSchedule {

    private final GateLimits limits;
    private final int tests;

    /**
     * Makes the schedule of one test.
     *
     * @param thresholds the slowdowns that count
     * @param tests how many tests the run compares
     */
    public PairSchedule(Thresholds thresholds, int tests) {
        limits = new GateLimits(thresholds);
        this.tests = tests;
    }

    /**
     * {@return how many pairs there should be in all before the next decision; 0 if it has been reached}
     *
     * @param current the forks of the current code so far
     * @param base those of the base, in the same order
     */
    public int pairsWanted(List<Fork> current, List<Fork> base) {
        if (current.isEmpty()) {
            return PairedProcedure.SCREEN_PAIRS;
        }
        return PairedTime.of(new PairedForks(current, base), limits, tests)
                .filter(result -> result.time().gating())
                .flatMap(result -> result.measured().stream())
                .mapToInt(time -> time.outcome().nextLook())
                .max()
                .orElse(0);
    }
}
