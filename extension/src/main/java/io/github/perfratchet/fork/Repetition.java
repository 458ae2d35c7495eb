package io.github.perfratchet.fork;

/**
 * The extra work of a fork that tests the gate.
 *
 * @param share the share of the operations that are repeated, as a ratio
 * @param measured whether they are also repeated while the fork measures; the operations of the base are not
 */
public record Repetition(double share, boolean measured) {

    /** {@return how often such an operation runs in each {@linkplain io.github.perfratchet.trial.Trial#phase() phase}} */
    int[] timesByPhase() {
        return new int[] {2, measured ? 2 : 1};
    }
}
