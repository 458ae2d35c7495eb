package io.github.perfratchet.trial;

import java.util.function.IntSupplier;

/** Determines how often each operation runs. */
final class Repetitions {

    private final int period;
    private final IntSupplier times;
    private int untilRepetition;

    /**
     * Starts to count.
     *
     * @param share the share of the operations that may be repeated, as a ratio from 0 to 1
     * @param times returns how often such an operation runs; called each time
     */
    Repetitions(double share, IntSupplier times) {
        this.period = share == 0 ? Integer.MAX_VALUE : (int) Math.round(1 / share);
        this.times = times;
        this.untilRepetition = period;
    }

    /** {@return how often the next operation runs} */
    int ofNext() {
        if (--untilRepetition > 0) {
            return 1;
        }
        untilRepetition = period;
        return times.getAsInt();
    }
}
