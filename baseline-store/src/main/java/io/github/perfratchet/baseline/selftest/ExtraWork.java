package io.github.perfratchet.baseline.selftest;

/**
 * How much of its work the current code does twice, while the base does it once: a slowdown of known size.
 *
 * @since 0.1
 */
public enum ExtraWork {
    /** Both sides are the same. */
    NONE(0),
    /** Every 20th operation is repeated. */
    FIVE_PERCENT(5),
    /** Every 10th operation is repeated. */
    TEN_PERCENT(10);

    private final int percent;

    ExtraWork(int percent) {
        this.percent = percent;
    }

    /** {@return the share of the operations that are repeated, in percent} */
    public int percent() {
        return percent;
    }

    /** {@return what a reader calls it, for example {@code +5 %}} */
    public String label() {
        return this == NONE ? "unchanged" : "+" + percent + " %";
    }

    /** {@return the share of the operations that are repeated, as a ratio} */
    double ratio() {
        return percent / 100.0;
    }

    /** {@return one in how many operations is repeated; 0 if none is} */
    int period() {
        return this == NONE ? 0 : 100 / percent;
    }
}
