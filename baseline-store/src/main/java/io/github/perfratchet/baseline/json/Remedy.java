package io.github.perfratchet.baseline.json;

/** The remedy for a file that cannot be used. */
public enum Remedy {
    BASELINE("restore it from version control, or delete it and record a new baseline with"
            + " `mvn verify` and `mvn perfratchet:update`"),
    RESULTS("delete it and measure again with `mvn verify`"),
    RUN("restore it from a copy, or delete it: no other run needs it"),
    CHECK("delete it, or write it again with `mvn perfratchet:check`"),
    BASE("delete it and resolve the base again with `mvn verify -Dperfratchet.against=...`");

    private final String text;

    Remedy(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
