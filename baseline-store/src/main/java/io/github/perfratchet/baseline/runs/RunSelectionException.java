package io.github.perfratchet.baseline.runs;

/**
 * Thrown if a text selects no run, several runs, or the same run twice. The message ends with the runs that there are, or with advice.
 *
 * @since 0.1
 */
public final class RunSelectionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    RunSelectionException(String message) {
        super(message);
    }
}
