package io.github.perfratchet.baseline.selftest;

/**
 * The share of its operations that the current code repeats, while the base does not: a slowdown of known size.
 *
 * @since 0.1
 */
public enum ExtraWorkSize {
    /** No operation is repeated. Both sides are the same. */
    NONE(0),
    /** Every 20th operation is repeated. */
    FIVE_PERCENT(5),
    /** Every 10th operation is repeated. */
    TEN_PERCENT(10);

    private final int percent;

    ExtraWorkSize(int percent) {
        this.percent = percent;
    }

    /** {@return the share of the operations that is repeated, in percent} */
    public int percent() {
        return percent;
    }

    /** {@return the name for a reader, for example {@code +5 %}} */
    public String label() {
        return this == NONE ? "unchanged" : "+" + percent + " %";
    }

    /** {@return the share of the operations that is repeated, as a ratio} */
    double ratio() {
        return percent / 100.0;
    }

    /** {@return n if one in n operations is repeated; 0 if none is repeated} */
    int period() {
        return this == NONE ? 0 : 100 / percent;
    }
}
