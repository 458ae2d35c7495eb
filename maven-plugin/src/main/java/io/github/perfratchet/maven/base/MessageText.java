package io.github.perfratchet.maven.base;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.nio.file.Path;

/** Formats text from other sources for messages. */
final class MessageText {

    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_REASON = 300;

    private MessageText() {}

    static String path(Path path) {
        return Printable.bounded(path.toString(), LONGEST_PATH);
    }

    /** {@return the reason that another program or an exception gave} */
    static String reason(String text) {
        return Printable.bounded(text.strip(), LONGEST_REASON);
    }

    static String reason(Exception e) {
        return reason(e.getMessage() == null ? e.toString() : e.getMessage());
    }
}
