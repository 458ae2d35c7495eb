package io.github.perfratchet.baseline.quantity;

import io.github.perfratchet.baseline.untrusted.Printable;

/**
 * Thrown if a text is not a quantity. The message quotes the text and ends with examples of valid forms.
 *
 * @since 0.1
 */
public final class QuantityFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    QuantityFormatException(String text, String expected, String acceptedForms) {
        super(Printable.quoted(text) + " is not " + expected + "; write for example " + acceptedForms);
    }
}
