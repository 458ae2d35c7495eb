package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.verdict.Verdict;

/**
 * The way in which text is coloured.
 *
 * @since 0.1
 */
public enum Colours {
    /** Plain text, for files and logs. */
    NONE,
    /** ANSI escape sequences, for terminals. */
    ANSI;

    private static final String RESET = "\u001b[0m";
    private static final String BOLD_RED = "\u001b[1;31m";
    private static final String GREEN = "\u001b[32m";
    private static final String YELLOW = "\u001b[33m";
    private static final String CYAN = "\u001b[36m";

    /** {@return the text in the colour of the best of a group} */
    String best(String text) {
        return this == NONE ? text : GREEN + text + RESET;
    }

    /** {@return the text in the colour of the worst of a group} */
    String worst(String text) {
        return this == NONE ? text : BOLD_RED + text + RESET;
    }

    String paint(Verdict verdict, String text) {
        if (this == NONE || verdict == Verdict.UNCHANGED) {
            return text;
        }
        String colour = switch (verdict) {
            case REGRESSED -> BOLD_RED;
            case MISSING, INCONCLUSIVE -> YELLOW;
            case NEW -> CYAN;
            case UNCHANGED, IMPROVED -> GREEN;
        };
        return colour + text + RESET;
    }
}
