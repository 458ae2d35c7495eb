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
    private final Repetitions repetitions;

    /**
     * Wraps an operation.
     *
     * @param share how many of the operations may be repeated, as a ratio from 0 to 1
     * @param times how often one of these is run; asked each time
     */
    ExtraWork(Operation operation, double share, IntSupplier times) {
        this.operation = operation;
        this.repetitions = new Repetitions(share, times);
    }

    /** {@return the operation with extra work; a batch stays one} */
    public static Operation on(Operation operation, double share, IntSupplier times) {
        return operation instanceof Batch batch
                ? new ExtraBatchWork(batch, share, times)
                : new ExtraWork(operation, share, times);
    }

    @Override
    public void invoke() throws Throwable {
        int count = repetitions.ofNext();
        // One call in the code, so that it is inlined once, repeated or not.
        for (int i = 0; i < count; i++) {
            operation.invoke();
        }
    }
}
