package io.github.perfratchet.baseline.measurement;

/**
 * Why the times that a fork measured say nothing of the code. Its bytes count all the same: they are counted afterwards, on code that is
 * warm by then.
 *
 * @since 0.1
 */
public enum Flaw {
    /** Most of its iterations were run before it was warm. */
    NOT_WARM,
    /** The JIT compiler worked for more than a quarter of the time that the iterations took. */
    COMPILING,
    /** Its iterations get slower or faster from the first to the last. */
    DRIFTS,
    /** Its iterations are fast for a while and slow for a while. */
    TWO_SPEEDS
}
