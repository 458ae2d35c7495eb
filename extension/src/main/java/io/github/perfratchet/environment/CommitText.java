package io.github.perfratchet.environment;

import java.util.regex.Pattern;

/** What git and build servers say, as it may be kept. */
final class CommitText {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{40,64}");
    private static final int LONGEST = 200;

    private CommitText() {}

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static String printable(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }
}
