package io.github.perfratchet.samples.accuracy;

/** One of the two tools that are compared. */
interface Side {

    /** The time of an iteration, in milliseconds. */
    int ITERATION_MILLIS = 50;

    /** The number of iterations that a fork measures. */
    int ITERATIONS = 20;

    /** The length of the warm-up of a fork, as a number of iterations. */
    int WARMUP_ITERATIONS = 40;

    /** Measures a kernel in one fresh fork. */
    Sample measure(String kernel) throws Exception;
}
