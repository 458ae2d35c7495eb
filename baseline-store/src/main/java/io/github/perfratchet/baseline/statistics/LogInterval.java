package io.github.perfratchet.baseline.statistics;

/**
 * An estimate of the logarithm of a ratio, with the half-width of its confidence interval.
 *
 * @since 0.1
 */
public record LogInterval(double estimate, double halfWidth) {

    public double low() {
        return estimate - halfWidth;
    }

    public double high() {
        return estimate + halfWidth;
    }

    /** {@return the estimated change as a ratio, for example 0.1 for 10 % more} */
    public double change() {
        return Math.expm1(estimate);
    }

    public double lowChange() {
        return Math.expm1(low());
    }

    public double highChange() {
        return Math.expm1(high());
    }

    /** {@return the smallest change that could have been distinguished from no change, as a ratio} */
    public double resolution() {
        return Math.expm1(halfWidth);
    }
}
