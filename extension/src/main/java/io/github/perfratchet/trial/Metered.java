package io.github.perfratchet.trial;

import org.openjdk.jmh.results.IterationResult;

/**
 * The work of one iteration.
 *
 * @param operations the number of operations
 * @param wallNanos elapsed time, in nanoseconds per operation
 * @param elapsedNanos the time of the whole iteration, including unmeasured parts, in nanoseconds
 * @param work the work of the threads
 */
record Metered(long operations, double wallNanos, long elapsedNanos, Work work) {

    /** {@return the iteration as JMH timed it} */
    static Metered of(IterationResult result, int threads, Work work) {
        long operations = result.getMetadata().getAllOps();
        double wallNanos = result.getPrimaryResult().getScore();
        return new Metered(operations, wallNanos, (long) (operations * wallNanos / threads), work);
    }

    /** {@return the CPU time of an operation, in nanoseconds; the elapsed time if the platform does not report the CPU time} */
    double cost() {
        Long cpu = work.cpuNanos();
        return cpu == null ? wallNanos : (double) cpu / operations;
    }
}
