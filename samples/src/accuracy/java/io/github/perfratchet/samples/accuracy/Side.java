package io.github.perfratchet.samples.accuracy;

/** One of the two that are compared. */
interface Side {

    /** How long an iteration lasts, in milliseconds. */
    int SLICE_MILLIS = 50;

    /** How many iterations a fork measures. */
    int SLICES = 20;

    /** How many iterations' time a fork warms up for. */
    int WARMUP_SLICES = 40;

    /** {@return what one fresh fork measured of a kernel} */
    Sample measure(String kernel) throws Exception;
}
