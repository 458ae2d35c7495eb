package io.github.perfratchet.baseline.selftest;

/**
 * The result of the self-test for the gate as a whole.
 *
 * @since 0.1
 */
public enum Outcome {
    /** The gate finds a slowdown, and raises no more false alarms than it may. */
    PASSED,
    /** The gate raises more false alarms than chance explains at the rate that it promises. */
    FALSE_ALARMS,
    /** The gate never found even 10 % extra work, in any benchmark. */
    CANNOT_FAIL,
    /** No benchmark could be given extra work, so the ability of the gate is not known. */
    UNTESTED
}
