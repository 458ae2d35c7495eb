package io.github.perfratchet.baseline.untrusted;

import java.util.List;

/**
 * Thrown if a text is not one of the known names. The message quotes the text and ends with the known names.
 *
 * @since 0.1
 */
public final class UnknownNameException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownNameException(String text, String expected, List<String> known) {
        super(Printable.quoted(text) + " is not " + expected + "; known are " + String.join(", ", known));
    }
}
