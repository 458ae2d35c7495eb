package io.github.perfratchet.baseline.growth;

/**
 * The curve {@code fixed + scale · f(n)} of an order of growth that is closest to the times of several sizes.
 *
 * <p>The fit minimizes the squares of the relative distances, {@code Σ ((t − fixed − scale · f(n)) / t)²}, because the error of a time is
 * proportional to the time. Otherwise the largest size alone would decide. Neither {@code fixed} nor {@code scale} is negative. A curve
 * that needs a negative one is fitted without it (Lawson and Hanson, "Solving least squares problems", 1974, chapter 23, for two unknowns).
 *
 * @param order the order of growth
 * @param fixed the part of an operation's time that does not depend on the size, in nanoseconds
 * @param scale the time for each unit of the order, in nanoseconds
 * @param error the root mean square of the relative distances
 * @since 0.1
 */
public record Fit(Order order, double fixed, double scale, double error) {

    static Fit of(Order order, double[] sizes, double[] times) {
        double ones = 0;
        double onesByCurve = 0;
        double curves = 0;
        double onesByTime = 0;
        double curvesByTime = 0;
        for (int i = 0; i < sizes.length; i++) {
            double one = 1 / times[i];
            double curve = order.at(sizes[i]) / times[i];
            ones += one * one;
            onesByCurve += one * curve;
            curves += curve * curve;
            onesByTime += one;
            curvesByTime += curve;
        }
        if (order == Order.CONSTANT) {
            return withError(order, onesByTime / ones, 0, sizes, times);
        }
        double determinant = ones * curves - onesByCurve * onesByCurve;
        double fixed = (onesByTime * curves - curvesByTime * onesByCurve) / determinant;
        double scale = (curvesByTime * ones - onesByTime * onesByCurve) / determinant;
        if (scale < 0) {
            return withError(order, onesByTime / ones, 0, sizes, times);
        }
        return fixed < 0
                ? withError(order, 0, curvesByTime / curves, sizes, times)
                : withError(order, fixed, scale, sizes, times);
    }

    private static Fit withError(Order order, double fixed, double scale, double[] sizes, double[] times) {
        double squares = 0;
        for (int i = 0; i < sizes.length; i++) {
            double distance = 1 - (fixed + scale * order.at(sizes[i])) / times[i];
            squares += distance * distance;
        }
        return new Fit(order, fixed, scale, Math.sqrt(squares / sizes.length));
    }
}
