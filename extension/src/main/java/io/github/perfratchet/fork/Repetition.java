package io.github.perfratchet.fork;

/**
 * The extra work of a fork that tests the gate.
 *
 * @param share how many of the operations are repeated, as a ratio
 * @param measured whether they still are once the fork measures; those of the base are not
 */
public record Repetition(double share, boolean measured) {

    /** {@return how often such an operation is run} */
    int times(boolean measuring) {
        return measuring && !measured ? 1 : 2;
    }
}
