package io.github.perfratchet.harness.series;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.JudgedFork;
import io.github.perfratchet.baseline.measurement.Steadiness;
import io.github.perfratchet.baseline.measurement.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides after each fork whether another fork is needed. Unless their number is fixed, 3 to 6 forks run, until the mean of the forks is
 * known to 1 %. Forks that do not count in a verdict, for example because they were not warm, do not count here either
 * ({@link Steadiness}).
 *
 * <p>The sample is the fork, never the iteration (Kalibera and Jones, "Rigorous benchmarking in reasonable time", ISMM 2013). A fork is
 * represented by its minimum iteration, as in the verdict.
 */
final class ForkSchedule {

    static final int FEWEST = 3;
    static final int MOST = 6;

    /** The standard error of the mean of the logarithms, so it is a ratio. */
    private static final double PRECISE_ENOUGH = 0.01;

    private final @Nullable Integer fixed;

    ForkSchedule(@Nullable Integer fixed) {
        this.fixed = fixed;
    }

    boolean needsAnother(List<Fork> forks) {
        if (fixed != null) {
            return forks.size() < fixed;
        }
        List<Fork> counting = Steadiness.of(forks).stream()
                .filter(JudgedFork::counts)
                .map(JudgedFork::fork)
                .toList();
        return forks.size() < MOST && (counting.size() < FEWEST || standardError(counting) > PRECISE_ENOUGH);
    }

    private static double standardError(List<Fork> forks) {
        Double spread = Summary.of(forks).gatingTime().spread();
        return spread == null ? Double.POSITIVE_INFINITY : spread / Math.sqrt(forks.size());
    }
}
