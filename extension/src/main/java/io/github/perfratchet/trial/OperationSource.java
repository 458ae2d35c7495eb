package io.github.perfratchet.trial;

/** Gives each thread that runs the operation an instance of its own, so that threads do not share a Blackhole. */
@FunctionalInterface
public interface OperationSource {

    /**
     * Makes the operation for one thread.
     *
     * @param threads how many threads run it, this one included
     * @throws Throwable if the test method cannot be bound
     */
    Operation forWorker(int threads) throws Throwable;
}
