package io.github.perfratchet.samples.accuracy;

/**
 * What one fork measured.
 *
 * @param cpuNanos the least of its iterations' mean CPU times, in nanoseconds per operation
 * @param wallNanos the least of its iterations' mean elapsed times, in nanoseconds per operation
 */
record Sample(double cpuNanos, double wallNanos) {}
