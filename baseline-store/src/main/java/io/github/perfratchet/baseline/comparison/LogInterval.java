package io.github.perfratchet.baseline.comparison;

/** An estimate of the logarithm of a ratio and the half-width of its confidence interval. */
record LogInterval(double estimate, double halfWidth) {

    double low() {
        return estimate - halfWidth;
    }

    double high() {
        return estimate + halfWidth;
    }

    /** {@return the estimated change as a ratio, 0.1 for 10 % more} */
    double change() {
        return Math.expm1(estimate);
    }

    double lowChange() {
        return Math.expm1(low());
    }

    double highChange() {
        return Math.expm1(high());
    }

    /** {@return the smallest change that could have been told from none} */
    double resolution() {
        return Math.expm1(halfWidth);
    }

    Verdict verdict(Boundary boundary) {
        if (Math.abs(estimate) <= boundary.counts()) {
            return Verdict.UNCHANGED;
        }
        if (low() > boundary.certain()) {
            return Verdict.REGRESSED;
        }
        return high() < -boundary.certain() ? Verdict.IMPROVED : Verdict.INCONCLUSIVE;
    }
}
