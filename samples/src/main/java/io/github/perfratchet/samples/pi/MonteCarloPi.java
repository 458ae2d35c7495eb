package io.github.perfratchet.samples.pi;

import java.util.SplittableRandom;

/**
 * Estimates pi from random points in the unit square. The share of them within the quarter circle is pi / 4.
 *
 * <p>The generator is seeded, so each operation does the same work.
 *
 * @since 0.1
 */
public final class MonteCarloPi {

    private MonteCarloPi() {}

    /**
     * Estimates pi.
     *
     * @param points the number of random points, at least 1
     * @param seed the seed of the generator
     * @return an estimate with a standard error of about 1.64 / sqrt(points)
     */
    public static double estimate(int points, long seed) {
        if (points < 1) {
            throw new IllegalArgumentException("points must be at least 1: " + points);
        }
        SplittableRandom random = new SplittableRandom(seed);
        int inside = 0;
        for (int i = 0; i < points; i++) {
            double x = random.nextDouble();
            double y = random.nextDouble();
            if (x * x + y * y <= 1) {
                inside++;
            }
        }
        return 4.0 * inside / points;
    }
}
