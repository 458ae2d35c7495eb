package io.github.perfratchet.baseline.measurement;

/**
 * Why what a fork measured says nothing of the code.
 *
 * @since 0.1
 */
public enum Flaw {
    /** Most of its iterations were run before it was warm. */
    NOT_WARM(true),
    /** The JIT compiler worked for more than a quarter of the time that the iterations took. */
    COMPILING(true),
    /** Its iterations get slower or faster from the first to the last. */
    DRIFTS(false),
    /** Its iterations are fast for a while and slow for a while. */
    TWO_SPEEDS(false);

    private final boolean ofBytes;

    Flaw(boolean ofBytes) {
        this.ofBytes = ofBytes;
    }

    /** {@return whether the bytes of such a fork say nothing either: code that is not compiled yet allocates more} */
    public boolean ofBytes() {
        return ofBytes;
    }
}
