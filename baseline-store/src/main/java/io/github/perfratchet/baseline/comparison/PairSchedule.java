package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.Fork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says how many pairs of forks a test needs: as many as its verdict takes, and no more.
 *
 * @since 0.1
 */
public final class PairSchedule {

    private final PairedProcedure procedure;

    /**
     * Makes the schedule of one test.
     *
     * @param maxRegression the slowdown that counts, as a ratio; absent for the default
     * @param tests how many tests the run compares
     */
    public PairSchedule(@Nullable Double maxRegression, int tests) {
        procedure = new PairedProcedure(GateConstants.threshold(maxRegression), tests);
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
        PairedForks pairs = new PairedForks(current, base);
        return procedure.after(pairs.differences(pairs.gatingTime())).nextLook();
    }
}
