package io.github.perfratchet.trial;

import java.util.function.IntSupplier;

/**
 * Runs some of the operations several times: a slowdown of known size, to see whether the gate finds it.
 *
 * <p>Both sides of a pair warm up with repetitions, and differ only by a number once they measure. Code that had never
 * repeated would be compiled to something else than code that has, and that difference was larger than the one meant.
 */
public final class ExtraWork implements Operation {

    private final Operation operation;
    private final int period;
    private final IntSupplier times;
    private int untilRepetition;

    /**
     * Wraps an operation.
     *
     * @param share how many of the operations may be repeated, as a ratio from 0 to 1
     * @param times how often one of these is run; asked each time
     */
    public ExtraWork(Operation operation, double share, IntSupplier times) {
        this.operation = operation;
        this.period = share == 0 ? Integer.MAX_VALUE : (int) Math.round(1 / share);
        this.times = times;
        this.untilRepetition = period;
    }

    @Override
    public void invoke() throws Throwable {
        int count = 1;
        if (--untilRepetition == 0) {
            untilRepetition = period;
            count = times.getAsInt();
        }
        // One call in the code, so that it is inlined once, repeated or not.
        for (int i = 0; i < count; i++) {
            operation.invoke();
        }
    }
}
