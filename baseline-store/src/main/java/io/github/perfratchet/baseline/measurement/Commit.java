package io.github.perfratchet.baseline.measurement;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The git commit a measurement was taken at.
 *
 * @param id the full hash
 * @param branch the branch, absent on a detached head
 * @param dirty whether tracked files differed from the commit; false where nobody can tell
 * @param time when it was committed; absent where nobody can tell
 * @since 0.1
 */
public record Commit(
        String id,
        @Nullable String branch,
        boolean dirty,
        @Nullable Instant time) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{40,64}");
    private static final int SHORT = 8;

    /** Makes a commit whose time is not known. */
    public Commit(String id, @Nullable String branch, boolean dirty) {
        this(id, branch, dirty, null);
    }

    /** {@return {@code 4f2c9e1d with uncommitted changes on main}, as far as it has them; not escaped} */
    public String description() {
        return shortId() + (dirty ? " with uncommitted changes" : "") + (branch == null ? "" : " on " + branch);
    }

    /** {@return whether a text is the full hash of a commit} */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** {@return the first eight digits of the hash} */
    public String shortId() {
        return id.substring(0, Math.min(SHORT, id.length()));
    }
}
