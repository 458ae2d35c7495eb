package io.github.perfratchet.trial;

import org.openjdk.jmh.results.IterationResult;

/**
 * What one slice did.
 *
 * @param operations how many operations it had
 * @param wallNanos elapsed time, in nanoseconds per operation
 * @param elapsedNanos how long the slice took, what is not measured included, in nanoseconds
 * @param work what its threads did
 */
record Metered(long operations, double wallNanos, long elapsedNanos, Work work) {

    /** {@return the slice as JMH timed it} */
    static Metered of(IterationResult result, int threads, Work work) {
        long operations = result.getMetadata().getAllOps();
        double wallNanos = result.getPrimaryResult().getScore();
        return new Metered(operations, wallNanos, (long) (operations * wallNanos / threads), work);
    }

    /** {@return the CPU time of an operation, in nanoseconds; the elapsed time where the platform does not give it} */
    double cost() {
        Long cpu = work.cpuNanos();
        return cpu == null ? wallNanos : (double) cpu / operations;
    }
}
