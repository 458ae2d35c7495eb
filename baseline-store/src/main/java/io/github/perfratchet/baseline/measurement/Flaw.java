package io.github.perfratchet.baseline.measurement;

/**
 * The reason why the times of a fork give no information about the code. The bytes of the fork count nevertheless, because they are counted
 * afterwards, when the code is warm.
 *
 * @since 0.1
 */
public enum Flaw {
    /** Most iterations ran before the fork was warm. */
    NOT_WARM,
    /** The JIT compiler worked for more than a quarter of the time of the iterations. */
    COMPILING,
    /** The iterations get slower or faster from the first to the last. */
    DRIFTS,
    /** The iterations are fast for a while and slow for a while. */
    TWO_SPEEDS
}
