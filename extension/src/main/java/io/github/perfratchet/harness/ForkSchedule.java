package io.github.perfratchet.harness;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides after each fork whether another is needed: until the mean of the forks is known to 1 %, from 3 to 6 of them.
 *
 * <p>The fork is the sample, never the iteration (Kalibera and Jones, "Rigorous benchmarking in reasonable time", ISMM 2013).
 * Of a fork, its minimum slice counts, as in the verdict.
 */
final class ForkSchedule {

    static final int FEWEST = 3;
    static final int MOST = 6;

    /** The standard error of the mean of the logarithms, so a ratio. */
    private static final double PRECISE_ENOUGH = 0.01;

    private final @Nullable Integer fixed;

    ForkSchedule(@Nullable Integer fixed) {
        this.fixed = fixed;
    }

    boolean needsAnother(List<Fork> forks) {
        if (fixed != null) {
            return forks.size() < fixed;
        }
        return forks.size() < FEWEST || (forks.size() < MOST && standardError(forks) > PRECISE_ENOUGH);
    }

    private static double standardError(List<Fork> forks) {
        double[] y = forks.stream().mapToDouble(ForkSchedule::logMinimum).toArray();
        double mean = 0;
        for (double value : y) {
            mean += value / y.length;
        }
        double squares = 0;
        for (double value : y) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (y.length - 1) / y.length);
    }

    private static double logMinimum(Fork fork) {
        boolean cpu = fork.slices().stream().allMatch(slice -> slice.cpuNanos() != null && slice.cpuNanos() > 0);
        return Math.log(fork.slices().stream()
                .mapToDouble(slice -> cpu ? cpuNanos(slice) : slice.wallNanos())
                .min()
                .orElseThrow());
    }

    private static double cpuNanos(Slice slice) {
        Double nanos = slice.cpuNanos();
        return nanos == null ? slice.wallNanos() : nanos;
    }
}
