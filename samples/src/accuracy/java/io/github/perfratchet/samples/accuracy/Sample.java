package io.github.perfratchet.samples.accuracy;

/**
 * The times that one fork measured.
 *
 * @param cpuNanos the smallest mean CPU time of an iteration, in nanoseconds per operation
 * @param wallNanos the smallest mean elapsed time of an iteration, in nanoseconds per operation
 */
record Sample(double cpuNanos, double wallNanos) {}
