package io.github.perfratchet.baseline.sessions;

import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.verdict.GateConstants;
import io.github.perfratchet.baseline.verdict.Levels;
import java.util.Locale;
import java.util.Optional;

/**
 * Counts the benchmarks of a run whose forks run at two speeds.
 *
 * <p>A benchmark whose forks are slow with the probability p seems to have changed if all n forks of its baseline are fast and all m forks
 * of this run are slow. The probability of this is (1 − p)^n p^m. It has its maximum h at p = m / (n + m): 1 in 64 for three forks and
 * three forks. The mirror image looks like an improvement. Nothing within the benchmark distinguishes this from a change, but the other
 * benchmarks of the run do (empirical Bayes: Efron, "Large-scale inference", 2010, chapter 1).
 *
 * <p>If v of N benchmarks have forks that are seen at two speeds, the share of such benchmarks is estimated as (v + 0.5) / (N +
 * {@value #PRIOR}), as if ten benchmarks had been seen before, half a benchmark of them at two speeds. A change is no proof if three
 * conditions hold: v is not 0, that share times 2 h exceeds {@link GateConstants#TWO_SPEED_FALSE_ALARMS}, and the change is not larger than
 * the largest factor seen, with a tenth added for noise.
 *
 * @param benchmarks the number of benchmarks
 * @param seen the number of benchmarks whose forks are seen at two speeds
 * @param distance the largest distance between the two speeds of a benchmark, as a logarithm
 * @since 0.1
 */
public record TwoSpeedRun(int benchmarks, int seen, double distance) {

    public static final TwoSpeedRun NONE = new TwoSpeedRun(0, 0, 0);

    private static final int PRIOR = 10;
    private static final double PRIOR_SEEN = 0.5;
    private static final double NOISE = Math.log(1.1);

    /**
     * {@return a copy with one more benchmark}
     *
     * @param levels the two speeds of the benchmark's forks; empty if the forks agree
     */
    public TwoSpeedRun with(Optional<Levels> levels) {
        return new TwoSpeedRun(
                benchmarks + 1,
                seen + (levels.isPresent() ? 1 : 0),
                Math.max(distance, levels.map(Levels::distance).orElse(0.0)));
    }

    /**
     * {@return whether forks that are fast or slow by chance can explain a change of a benchmark whose forks agree}
     *
     * @param change the estimated change, as a logarithm
     * @param recorded the number of forks of its baseline
     * @param current the number of forks of this run
     */
    boolean explains(double change, int recorded, int current) {
        double share = (seen + PRIOR_SEEN) / (benchmarks + PRIOR);
        double slow = (double) current / (recorded + current);
        double chance = 2 * Math.pow(1 - slow, recorded) * Math.pow(slow, current);
        return seen > 0
                && share * chance > GateConstants.TWO_SPEED_FALSE_ALARMS
                && Math.abs(change) <= distance + NOISE;
    }

    /**
     * {@return the note on a change that two speeds can explain}
     *
     * @param change the estimated change, as a ratio
     * @param statistic the words that distinguish the statistic from the time that gates
     */
    public String note(double change, String statistic) {
        return "In this run the forks of " + seen + " of " + benchmarks
                + " benchmarks run at two speeds, up to a factor of "
                + String.format(Locale.ROOT, "%.2f", Math.exp(distance))
                + ". By chance, all forks may have been slow in one session and fast in the other, which can explain "
                + Percentage.formatSigned(change) + statistic
                + " too. Measure both versions side by side, -Dperfratchet.against=BASE.";
    }
}
