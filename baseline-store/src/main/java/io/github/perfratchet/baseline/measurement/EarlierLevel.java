package io.github.perfratchet.baseline.measurement;

import io.github.perfratchet.baseline.statistics.ChangePoint;
import io.github.perfratchet.baseline.statistics.Spread;
import java.util.Arrays;

/**
 * Finds the leading iterations of a pair of forks in which the difference between the sides has another level than later. The JVM may
 * compile code once more after a long time, because an assumption turns out to be wrong. It seldom does so in both forks at the same
 * iteration. The last level counts, as in Barrett et al., "Virtual machine warmup blows hot and cold", OOPSLA 2017, if it lasts long
 * enough.
 */
final class EarlierLevel {

    /** A smaller change moves the median of the iterations by less than the usual difference between pairs. */
    private static final double FAR = Math.log(1.05);

    /** This is so unlikely by chance that iterations of a single level are hardly ever left out. */
    private static final double SIGNIFICANCE = 0.001;

    private EarlierLevel() {}

    /**
     * {@return the number of leading iterations to leave out}
     *
     * @param differences the difference of the logarithms of the times of each iteration
     * @param least the least number of iterations with the last level
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
