package io.github.perfratchet.baseline.selftest;

/**
 * The ability of a benchmark's gate to fail.
 *
 * @since 0.1
 */
public enum Ability {
    /** The gate found 10 % extra work at least once. */
    CAN_FAIL,
    /** The gate never found even 10 % extra work. */
    CANNOT_FAIL,
    /** An operation takes so long that no extra work could be injected, so the ability is not known. */
    UNTESTED
}
