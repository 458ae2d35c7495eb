package io.github.perfratchet;

import io.github.perfratchet.trial.OperationSource;
import java.util.concurrent.Callable;

/** The {@link Benchmark} of one test: measures by whatever way the test is measured. */
final class BenchmarkFixture implements Benchmark {

    /** How the operation is measured here. */
    @FunctionalInterface
    interface Way {
        void measure(OperationSource operations) throws Throwable;
    }

    private final String testName;
    private final Way way;
    private boolean used;

    BenchmarkFixture(String testName, Way way) {
        this.testName = testName;
        this.way = way;
    }

    @Override
    public <T> T measure(Callable<T> operation) throws Exception {
        if (used) {
            throw new IllegalStateException(
                    testName + " measures twice; split it in two tests, a Benchmark measures one operation");
        }
        used = true;
        try {
            way.measure(() -> new CallableOperation(operation));
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        return operation.call();
    }

    void requireUsed() {
        if (!used) {
            throw new IllegalStateException(
                    testName
                            + " has a Benchmark parameter and never called its measure method; call it, or remove the parameter");
        }
    }
}
