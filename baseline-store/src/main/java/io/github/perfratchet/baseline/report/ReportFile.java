package io.github.perfratchet.baseline.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.perfratchet.baseline.json.JsonFile;
import io.github.perfratchet.baseline.store.StoreException;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.io.IOException;
import java.nio.file.Path;

/** Writes reports as JSON. */
public final class ReportFile {

    private static final int LONGEST_REASON = 300;

    private ReportFile() {}

    /**
     * Writes a report in place of the last one, as a whole or not at all.
     *
     * @throws StoreException if it cannot be written
     */
    public static void write(Path file, JsonNode content) {
        try {
            JsonFile.write(file, content);
        } catch (IOException e) {
            throw new StoreException(
                    "cannot write " + Printable.escape(file.toString()) + " ("
                            + Printable.bounded(e.toString(), LONGEST_REASON)
                            + "); check its folder's permissions and the free space of the disk, then run the same"
                            + " command again",
                    e);
        }
    }
}
