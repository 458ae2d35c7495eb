package io.github.perfratchet.maven.base;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.nio.file.Path;

/** How a message shows what others wrote. */
final class Shown {

    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_REASON = 300;

    private Shown() {}

    static String path(Path path) {
        return Printable.bounded(path.toString(), LONGEST_PATH);
    }

    /** {@return what another program or an exception gave as the reason} */
    static String reason(String text) {
        return Printable.bounded(text.strip(), LONGEST_REASON);
    }

    static String reason(Exception e) {
        return reason(e.getMessage() == null ? e.toString() : e.getMessage());
    }
}
