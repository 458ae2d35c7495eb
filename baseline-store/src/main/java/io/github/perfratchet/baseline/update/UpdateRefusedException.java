package io.github.perfratchet.baseline.update;

/**
 * Thrown if an update cannot be made as requested. The message contains the reason and ends with the remedy. Nothing has been written.
 *
 * @since 0.1
 */
public final class UpdateRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates a refusal.
     *
     * @param message the reason, with the remedy at the end
     */
    public UpdateRefusedException(String message) {
        super(message);
    }
}
