package io.github.perfratchet.fork;

import io.github.perfratchet.trial.TestThreadExecutor;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** The executor of a fork. When JMH creates it, it starts JUnit on the thread that will run JMH's tasks. */
public final class ForkedTestExecutor extends TestThreadExecutor {

    private final ForkedTest test;

    /** Called by JMH. */
    public ForkedTestExecutor(int maxThreads, String prefix) throws IOException {
        this(ForkedTest.prepare(), maxThreads);
    }

    private ForkedTestExecutor(ForkedTest test, int threads) {
        super(test.trial(), threads);
        this.test = test;
        test.start();
    }

    /** Waits for the end of the whole test, so that its tear-down and the report are not cut short. */
    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return test.awaitEnd(timeout, unit);
    }
}
