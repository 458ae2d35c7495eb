package io.github.perfratchet.baseline.untrusted;

import java.util.Locale;

/**
 * Makes text safe to print: what a test, a branch or a file contains must not move a terminal's cursor, forge a line of a
 * log or reverse the order of what is read.
 *
 * @since 0.1
 */
public final class Printable {

    private static final String ELLIPSIS = "...";
    private static final int LONGEST_REASON = 300;

    private Printable() {}

    /**
     * Escapes what is not visible: control and format characters (line breaks, terminal sequences, bidirectional overrides),
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
     * @param length the most characters returned; at least 8
     */
    public static String bounded(String text, int length) {
        // Cut before escaping too, so that a text of megabytes costs nothing.
        String escaped = escape(text.length() <= 4 * length ? text : cut(text, 4 * length));
        return escaped.length() <= length ? escaped : cut(escaped, length);
    }

    /** {@return the text in double quotes, {@linkplain #bounded bounded} to what a message can carry} */
    public static String quoted(String text) {
        return '"' + bounded(text, 80) + '"';
    }

    /** {@return what failed, {@linkplain #bounded bounded} to what a message can carry} */
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
