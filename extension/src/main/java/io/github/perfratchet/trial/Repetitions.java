package io.github.perfratchet.trial;

import java.util.function.IntSupplier;

/** Says of each operation how often it is run. */
final class Repetitions {

    private final int period;
    private final IntSupplier times;
    private int untilRepetition;

    /**
     * Starts to count.
     *
     * @param share how many of the operations may be repeated, as a ratio from 0 to 1
     * @param times how often one of these is run; asked each time
     */
    Repetitions(double share, IntSupplier times) {
        this.period = share == 0 ? Integer.MAX_VALUE : (int) Math.round(1 / share);
        this.times = times;
        this.untilRepetition = period;
    }

    /** {@return how often the next operation is run} */
    int ofNext() {
        if (--untilRepetition > 0) {
            return 1;
        }
        untilRepetition = period;
        return times.getAsInt();
    }
}
