package io.github.perfratchet.baseline.selftest;

/**
 * What the self-test says about the gate as a whole.
 *
 * @since 0.1
 */
public enum Outcome {
    /** It finds a slowdown, and raises no more false alarms than it may. */
    PASSED,
    /** It raises more false alarms than chance explains at the rate it promises. */
    FALSE_ALARMS,
    /** Not even 10 % extra work was ever found, in any benchmark. */
    CANNOT_FAIL,
    /** No benchmark could be given extra work, so nothing is known. */
    UNTESTED
}
