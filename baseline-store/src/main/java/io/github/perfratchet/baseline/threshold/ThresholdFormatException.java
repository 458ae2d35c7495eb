package io.github.perfratchet.baseline.threshold;

import io.github.perfratchet.baseline.untrusted.Printable;

/**
 * Thrown if a text does not follow the grammar of thresholds. The message says what was expected. It shows the text with a caret under the
 * character where it was expected, and ends with examples.
 *
 * @since 0.1
 */
public final class ThresholdFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The number of characters of the text that are shown before and after the caret. */
    private static final int SHOWN = 50;

    private static final String ELLIPSIS = "...";

    ThresholdFormatException(String text, int position, String expected) {
        super("expected " + expected + "\n" + pointed(text, position)
                + "\nWrite for example 5%, p99:10%|200 ns, alloc:0 or ops:2.5%.");
    }

    private static String pointed(String text, int position) {
        int from = position <= SHOWN ? 0 : position - SHOWN;
        int to = Math.min(text.length(), position + SHOWN);
        String before = (from > 0 ? ELLIPSIS : "") + Printable.escape(text.substring(from, position));
        String after = Printable.escape(text.substring(position, to)) + (to < text.length() ? ELLIPSIS : "");
        return "  " + before + after + "\n  " + " ".repeat(before.codePointCount(0, before.length())) + "^";
    }
}
