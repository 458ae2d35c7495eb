package io.github.perfratchet.baseline.pairs;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Steadiness;
import io.github.perfratchet.baseline.threshold.Thresholds;
import io.github.perfratchet.baseline.verdict.GateLimits;
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
