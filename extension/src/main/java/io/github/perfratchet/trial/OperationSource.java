package io.github.perfratchet.trial;

/** Creates an operation for each thread that runs it, so that threads do not share a Blackhole. */
@FunctionalInterface
public interface OperationSource {

    /**
     * Creates the operation for one thread.
     *
     * @param threads the number of threads that run the operation, including this one
     * @throws Throwable if the test method cannot be bound
     */
    Operation forWorker(int threads) throws Throwable;
}
