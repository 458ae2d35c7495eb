package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.Collection;

/**
 * A table cannot be laid out as a text asks for. The message quotes the text and ends with what is known.
 *
 * @since 0.1
 */
public final class LayoutException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    LayoutException(String text, String expected, Collection<String> known) {
        super(Printable.quoted(text) + " is not " + expected + "; known are " + String.join(", ", known));
    }
}
