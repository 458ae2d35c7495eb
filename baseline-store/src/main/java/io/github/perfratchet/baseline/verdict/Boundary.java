package io.github.perfratchet.baseline.verdict;

import io.github.perfratchet.baseline.statistics.LogInterval;
import io.github.perfratchet.baseline.threshold.Threshold;
import java.util.Objects;

/**
 * The boundary that a change has to exceed in either direction, on the scale of natural logarithms.
 *
 * <p>For a limit that is a part T of the baseline, the estimate has to exceed ln(1 + T), and the interval has to exceed ln(1 + T/3) ({@link
 * GateConstants#CERTAIN_PART_OF_THRESHOLD}). For a limit that is an amount a, with the baseline b, the whole interval has to exceed ln(1 +
 * a/b). If a threshold has both, a change has to exceed both, so the larger limit is allowed. A statistic that falls by the part T gets
 * worse by −ln(1 − T).
 *
 * @param counts the value that the estimate has to exceed
 * @param certain the value that the bound of the interval has to exceed
 * @since 0.1
 */
public record Boundary(double counts, double certain) {

    /**
     * {@return the boundary of a threshold}
     *
     * @param base the value whose change the threshold limits, in the unit of the statistic
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

    /** Returns infinity for a fall by 100 % or more, because nothing falls by more than all of itself. */
    private static double distance(double ratio, boolean falls) {
        if (!falls) {
            return Math.log1p(ratio);
        }
        return ratio >= 1 ? Double.POSITIVE_INFINITY : -Math.log1p(-ratio);
    }

    /** {@return the verdict on a change from a stored baseline} */
    public Verdict verdict(LogInterval change) {
        if (Math.abs(change.estimate()) <= counts) {
            return Verdict.UNCHANGED;
        }
        if (change.low() > certain) {
            return Verdict.REGRESSED;
        }
        return change.high() < -certain ? Verdict.IMPROVED : Verdict.INCONCLUSIVE;
    }

    /** {@return the change that counts, as a ratio, of a value that gets worse by growing} */
    public double ratio() {
        return Math.expm1(counts);
    }
}
