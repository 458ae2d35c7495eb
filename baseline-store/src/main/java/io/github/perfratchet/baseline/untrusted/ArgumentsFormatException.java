package io.github.perfratchet.baseline.untrusted;

/**
 * Thrown if a text cannot be split into arguments. The message ends with the remedy. It contains neither the text nor its key.
 *
 * @since 0.1
 */
public final class ArgumentsFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ArgumentsFormatException(String message) {
        super(message);
    }
}
