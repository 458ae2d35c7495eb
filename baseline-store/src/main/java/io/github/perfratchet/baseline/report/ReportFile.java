package io.github.perfratchet.baseline.report;

import io.github.perfratchet.baseline.files.AtomicFile;
import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes files that are made for a reader or another program, and that can be made again.
 *
 * @since 0.1
 */
public final class ReportFile {

    private ReportFile() {}

    /**
     * Writes a report. It replaces the previous one as a whole or not at all.
     *
     * @throws StoreException if the file cannot be written
     */
    public static void write(Path file, String content) {
        try {
            AtomicFile.replace(file, content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new StoreException(
                    "cannot write " + Printable.escape(file.toString()) + " ("
                            + Printable.reason(e)
                            + "); check its folder's permissions and the free space of the disk, then run the same"
                            + " command again",
                    e);
        }
    }
}
