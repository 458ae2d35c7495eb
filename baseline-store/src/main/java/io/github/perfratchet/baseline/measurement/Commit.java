package io.github.perfratchet.baseline.measurement;

import java.time.Instant;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The git commit of the measured code.
 *
 * @param id the full hash
 * @param branch the branch; {@code null} on a detached head
 * @param dirty whether tracked files differed from the commit; {@code false} if this is not known
 * @param time the time of the commit; {@code null} if it is not known
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Commit(
        String id,
        @Nullable String branch,
        boolean dirty,
        @Nullable Instant time) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{40,64}");
    private static final int SHORT = 8;

    /** Creates a commit whose time is not known. */
    public Commit(String id, @Nullable String branch, boolean dirty) {
        this(id, branch, dirty, null);
    }

    /**
     * {@return a description such as {@code 4f2c9e1d with uncommitted changes on main}, which contains only what applies; it is not
     * escaped}
     */
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
