package io.github.perfratchet.machine;

/** Makes the text of git and of build servers safe to store. */
final class CommitText {

    private static final int LONGEST = 200;

    private CommitText() {}

    static String printable(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }
}
