package io.github.perfratchet.baseline.sessions;

import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.verdict.GateConstants;
import io.github.perfratchet.baseline.verdict.Levels;
import java.util.Locale;
import java.util.Optional;

/**
 * How many benchmarks of a run have forks that run at two speeds.
 *
 * <p>A benchmark whose forks are slow with the probability p looks as if it had changed if all n forks of its baseline are fast and all m of
 * this run slow: h = (1 − p)^n p^m at most, which is largest for p = m / (n + m): 1 in 64 for three and three. Nothing within the benchmark
 * tells this from a change, and the mirror image looks like an improvement, but the others of the run tell (empirical Bayes: Efron, "Large-scale inference", 2010, chapter 1). With v of N
 * benchmarks whose forks are seen at two speeds, the share of such benchmarks is estimated by (v + 0.5) / (N + {@value #PRIOR}), as if ten
 * benchmarks had been seen before, half a one of them at two speeds. Where that share times 2 h is more than {@link GateConstants#TWO_SPEED_FALSE_ALARMS}, a change
 * by no more than the largest factor seen, and a tenth for the noise, is no proof.
 *
 * @param benchmarks how many there are
 * @param seen how many of them have forks that are seen at two speeds
 * @param distance how far the speeds of one are apart at most, as a logarithm
 * @since 0.1
 */
public record TwoSpeedRun(int benchmarks, int seen, double distance) {

    public static final TwoSpeedRun NONE = new TwoSpeedRun(0, 0, 0);

    private static final int PRIOR = 10;
    private static final double PRIOR_SEEN = 0.5;
    private static final double NOISE = Math.log(1.1);

    /** {@return the same with one more benchmark, whose forks may be at two speeds} */
    public TwoSpeedRun with(Optional<Levels> levels) {
        return new TwoSpeedRun(
                benchmarks + 1,
                seen + (levels.isPresent() ? 1 : 0),
                Math.max(distance, levels.map(Levels::distance).orElse(0.0)));
    }

    /**
     * {@return whether a change of a benchmark whose forks agree can be that its forks are fast or slow by chance}
     *
     * @param change the estimate, as a logarithm
     * @param recorded how many forks its baseline has
     * @param current how many this run has
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
     * {@return what a reader should know of a change that this explains}
     *
     * @param change the estimate, as a ratio
     * @param statistic the words that tell it from the time that gates
     */
    public String note(double change, String statistic) {
        return "In this run the forks of " + seen + " of " + benchmarks
                + " benchmarks run at two speeds, up to a factor of "
                + String.format(Locale.ROOT, "%.2f", Math.exp(distance)) + ": " + Percentage.formatSigned(change)
                + statistic
                + " can be that too, by chance with all forks slow in one session and fast in the other."
                + " Measure both versions side by side, -Dperfratchet.against=BASE.";
    }
}
