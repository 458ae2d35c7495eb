package io.github.perfratchet.baseline.update;

/**
 * An update cannot be done as it was asked for. The message says why, and ends with what to do; nothing was written.
 *
 * @since 0.1
 */
public final class UpdateRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes a refusal; the message says why, and ends with what to do. */
    public UpdateRefusedException(String message) {
        super(message);
    }
}
