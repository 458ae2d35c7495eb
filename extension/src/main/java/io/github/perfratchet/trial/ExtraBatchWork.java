package io.github.perfratchet.trial;

import java.util.function.IntSupplier;

/** The {@linkplain ExtraWork extra work} of operations with a set-up. Each repetition has its own set-up. */
final class ExtraBatchWork implements Batch {

    private final Batch batch;
    private final Repetitions repetitions;

    ExtraBatchWork(Batch batch, double share, IntSupplier times) {
        this.batch = batch;
        this.repetitions = new Repetitions(share, times);
    }

    @Override
    public void setUp(int operations) throws Throwable {
        int executions = 0;
        for (int i = 0; i < operations; i++) {
            executions += repetitions.ofNext();
        }
        batch.setUp(executions);
    }

    @Override
    public void invoke() throws Throwable {
        batch.invoke();
    }

    @Override
    public void tearDown() throws Throwable {
        batch.tearDown();
    }
}
