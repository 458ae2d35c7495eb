package io.github.perfratchet.baseline.untrusted;

import java.util.Locale;

/**
 * Makes text safe to print. Text from a test, a branch or a file must not move the cursor of a terminal, forge a line of a log, or reverse
 * the order in which the text is read.
 *
 * @since 0.1
 */
public final class Printable {

    private static final String ELLIPSIS = "...";
    private static final int LONGEST_REASON = 300;

    private Printable() {}

    /**
     * Escapes characters that are not visible. Control and format characters (line breaks, terminal sequences, bidirectional overrides),
     * unusual separators and lone surrogates become {@code \}{@code uXXXX}.
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isVisible(point)) {
                escaped.appendCodePoint(point);
            } else {
                for (char unit : Character.toChars(point)) {
                    escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            }
        });
        return escaped.toString();
    }

    /**
     * Escapes text and shortens it in the middle, where names differ least.
     *
     * @param length the greatest length of the result, in characters; at least 8
     */
    public static String bounded(String text, int length) {
        // The text is cut before it is escaped too, so that a text of megabytes costs nothing.
        String escaped = escape(text.length() <= 4 * length ? text : cut(text, 4 * length));
        return escaped.length() <= length ? escaped : cut(escaped, length);
    }

    /** {@return the text in double quotes, {@linkplain #bounded bounded} to a length that fits in a message} */
    public static String quoted(String text) {
        return '"' + bounded(text, 80) + '"';
    }

    /** {@return the description of a failure, {@linkplain #bounded bounded} to a length that fits in a message} */
    public static String reason(Throwable failure) {
        return bounded(failure.toString(), LONGEST_REASON);
    }

    private static String cut(String text, int length) {
        int tail = (length - ELLIPSIS.length()) / 2;
        int head = length - ELLIPSIS.length() - tail;
        if (Character.isHighSurrogate(text.charAt(head - 1))) {
            head--;
        }
        int from = text.length() - tail;
        if (Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        return text.substring(0, head) + ELLIPSIS + text.substring(from);
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }
}
