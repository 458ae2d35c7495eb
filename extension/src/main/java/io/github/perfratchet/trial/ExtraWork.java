package io.github.perfratchet.trial;

import java.util.function.IntSupplier;

/**
 * Runs some of the operations several times. This is a slowdown of known size, to check whether the gate finds it.
 *
 * <p>Both sides of a pair warm up with repetitions, and they differ only in a number while they measure. Code that has never repeated an
 * operation would be compiled differently from code that has. That difference was larger than the intended one.
 */
public final class ExtraWork implements Operation {

    private final Operation operation;
    private final Repetitions repetitions;

    /**
     * Wraps an operation.
     *
     * @param share the share of the operations that may be repeated, as a ratio from 0 to 1
     * @param times returns how often such an operation runs; called each time
     */
    ExtraWork(Operation operation, double share, IntSupplier times) {
        this.operation = operation;
        this.repetitions = new Repetitions(share, times);
    }

    /** {@return the operation with extra work; a batch stays a batch} */
    public static Operation on(Operation operation, double share, IntSupplier times) {
        return operation instanceof Batch batch
                ? new ExtraBatchWork(batch, share, times)
                : new ExtraWork(operation, share, times);
    }

    @Override
    public void invoke() throws Throwable {
        int count = repetitions.ofNext();
        // There is only one call in the code, so that it is inlined once, whether it is repeated or not.
        for (int i = 0; i < count; i++) {
            operation.invoke();
        }
    }
}
