package io.github.perfratchet.baseline.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfratchet.baseline.measurement.Commit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Writes and reads the commit and the time of a file's content. A fact that is {@code null} has no key. */
public final class CommitJson {

    private CommitJson() {}

    /** {@return a time as text, to the second} */
    public static String text(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Puts a commit into an object under the key {@code commit}, if there is a commit. */
    public static void put(ObjectNode parent, @Nullable Commit commit) {
        if (commit != null) {
            fill(parent.putObject("commit"), commit);
        }
    }

    /** Puts the facts of a commit into an object of its own. */
    static void fill(ObjectNode node, Commit commit) {
        node.put("id", commit.id());
        if (commit.branch() != null) {
            node.put("branch", commit.branch());
        }
        node.put("dirty", commit.dirty());
        if (commit.time() != null) {
            node.put("time", text(commit.time()));
        }
    }

    /** {@return the commit of an object under the key {@code commit}; {@code null} if there is none} */
    public static @Nullable Commit read(JsonObject parent) {
        return parent.optionalObject(
                "commit",
                json -> new Commit(
                        json.text("id"),
                        json.optionalText("branch"),
                        json.flag("dirty"),
                        json.optionalInstant("time")));
    }
}
