package io.github.perfratchet.baseline.measurement;

import io.github.perfratchet.baseline.statistics.ChangePoint;
import io.github.perfratchet.baseline.statistics.Spread;
import java.util.Arrays;

/**
 * Finds the leading iterations of a pair of forks in which the difference between the sides has another level than later. The JVM may
 * compile code once more after a long time, because an assumption turns out to be wrong, and seldom does so in both forks at the same iteration. The
 * last level counts, as in Barrett et al., "Virtual machine warmup blows hot and cold", OOPSLA 2017, if it holds for long enough.
 */
final class EarlierLevel {

    /** A smaller change moves the median of the iterations by less than pairs differ anyway. */
    private static final double FAR = Math.log(1.05);

    /** So unlikely by chance that iterations of one level are hardly ever left out. */
    private static final double SIGNIFICANCE = 0.001;

    private EarlierLevel() {}

    /**
     * {@return how many leading iterations are left out}
     *
     * @param differences the difference of the logarithms of the times of each iteration
     * @param least how many iterations the last level must hold for
     */
    static int length(double[] differences, int least) {
        int n = differences.length;
        if (n < 2) {
            return 0;
        }
        ChangePoint change = ChangePoint.of(differences);
        int end = change.index();
        double[] earlier = Arrays.copyOf(differences, end);
        double[] later = Arrays.copyOfRange(differences, end, n);
        boolean far = Math.abs(Spread.median(earlier) - Spread.median(later)) > FAR;
        return far && change.pValue() < SIGNIFICANCE && later.length >= least ? end : 0;
    }
}
