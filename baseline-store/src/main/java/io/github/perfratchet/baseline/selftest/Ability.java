package io.github.perfratchet.baseline.selftest;

/**
 * Whether the gate of a benchmark can fail.
 *
 * @since 0.1
 */
public enum Ability {
    /** 10 % extra work was found at least once. */
    CAN_FAIL,
    /** Not even 10 % extra work was ever found. */
    CANNOT_FAIL,
    /** An operation takes so long that no extra work could be injected, so nothing is known. */
    UNTESTED
}
