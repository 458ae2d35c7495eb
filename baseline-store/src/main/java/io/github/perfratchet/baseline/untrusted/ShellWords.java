package io.github.perfratchet.baseline.untrusted;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into arguments as a shell does. White space separates arguments. Within single or double quotes it does not, so that an
 * argument can contain blanks. A backslash removes the special meaning of a quote, a backslash or white space that follows it, except
 * within single quotes. Any other backslash stands for itself, so that paths on Windows need no second one.
 *
 * @since 0.1
 */
public final class ShellWords {

    private static final char NO_QUOTE = 0;

    private ShellWords() {}

    /**
     * {@return the arguments}
     *
     * @throws ArgumentsFormatException if a quote has no end
     */
    public static List<String> parse(String text) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        boolean begun = false;
        char quote = NO_QUOTE;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == '\\' && quote != '\'' && at + 1 < text.length() && isSpecial(text.charAt(at + 1))) {
                at++;
                argument.append(text.charAt(at));
                begun = true;
            } else if (next == quote) {
                quote = NO_QUOTE;
            } else if (quote == NO_QUOTE && (next == '"' || next == '\'')) {
                quote = next;
                begun = true;
            } else if (quote == NO_QUOTE && Character.isWhitespace(next)) {
                if (begun) {
                    arguments.add(argument.toString());
                }
                argument.setLength(0);
                begun = false;
            } else {
                argument.append(next);
                begun = true;
            }
        }
        if (quote != NO_QUOTE) {
            throw new ArgumentsFormatException("the quote " + quote + " has no end; close it, or put \\ before it");
        }
        if (begun) {
            arguments.add(argument.toString());
        }
        return List.copyOf(arguments);
    }

    private static boolean isSpecial(char next) {
        return next == '"' || next == '\'' || next == '\\' || Character.isWhitespace(next);
    }
}
