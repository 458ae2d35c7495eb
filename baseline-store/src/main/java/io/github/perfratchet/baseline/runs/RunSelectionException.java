package io.github.perfratchet.baseline.runs;

/**
 * A text chooses no run, more than one, or one twice. The message ends with what there is to choose from, or what to do.
 *
 * @since 0.1
 */
public final class RunSelectionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    RunSelectionException(String message) {
        super(message);
    }
}
