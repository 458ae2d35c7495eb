package io.github.perfratchet.fork;

/**
 * The extra work of a fork that tests the gate.
 *
 * @param share how many of the operations are repeated, as a ratio
 * @param measured whether they still are once the fork measures; those of the base are not
 */
public record Repetition(double share, boolean measured) {

    /** {@return how often such an operation is run, in each {@linkplain io.github.perfratchet.trial.Trial#phase() phase}} */
    int[] timesByPhase() {
        return new int[] {2, measured ? 2 : 1};
    }
}
