package io.github.perfratchet.baseline.verdict;

import io.github.perfratchet.baseline.statistics.LogInterval;
import io.github.perfratchet.baseline.threshold.Threshold;
import java.util.Objects;

/**
 * What a change has to exceed, on the scale of natural logarithms, either way.
 *
 * <p>A part T of the baseline counts from ln(1 + T) on, and is certain where the interval exceeds ln(1 + T/3) ({@link
 * GateConstants#CERTAIN_PART_OF_THRESHOLD}). An amount a of a baseline b counts where the interval exceeds it as a whole, ln(1 + a/b).
 * Where a threshold has both, both must hold, so that the larger is allowed. What falls by a part gets worse by −ln(1 − T).
 *
 * @param counts what the estimate has to exceed
 * @param certain what the bound of the interval has to exceed
 * @since 0.1
 */
public record Boundary(double counts, double certain) {

    /**
     * {@return the boundary of a threshold}
     *
     * @param base the value that it is a limit for the change of, in its unit
     */
    public static Boundary of(Threshold threshold, double base) {
        double ratio = Objects.requireNonNullElse(threshold.limit().ratio(), 0.0);
        double allowed = Objects.requireNonNullElse(threshold.limit().amount(), 0.0);
        boolean falls = threshold.statistic().isWorseWhenLess();
        double amount = distance(allowed == 0 ? 0 : allowed / base, falls);
        return new Boundary(
                Math.max(distance(ratio, falls), amount),
                Math.max(distance(ratio * GateConstants.CERTAIN_PART_OF_THRESHOLD, falls), amount));
    }

    /** Nothing falls by more than all of itself. */
    private static double distance(double ratio, boolean falls) {
        if (!falls) {
            return Math.log1p(ratio);
        }
        return ratio >= 1 ? Double.POSITIVE_INFINITY : -Math.log1p(-ratio);
    }

    /** {@return the verdict on a change that is compared with a stored baseline} */
    public Verdict verdict(LogInterval change) {
        if (Math.abs(change.estimate()) <= counts) {
            return Verdict.UNCHANGED;
        }
        if (change.low() > certain) {
            return Verdict.REGRESSED;
        }
        return change.high() < -certain ? Verdict.IMPROVED : Verdict.INCONCLUSIVE;
    }

    /** {@return the change that counts, of something that gets worse by growing, as a ratio} */
    public double ratio() {
        return Math.expm1(counts);
    }
}
