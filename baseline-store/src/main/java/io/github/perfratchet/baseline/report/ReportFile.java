package io.github.perfratchet.baseline.report;

import io.github.perfratchet.baseline.files.AtomicFile;
import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.json.JsonFile;
import io.github.perfratchet.baseline.json.JsonObject;
import io.github.perfratchet.baseline.json.MalformedJsonException;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes and reads files that are made for a reader or another program, and that can be made again.
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

    /**
     * Reads a report.
     *
     * @param remedy the remedy for a file that cannot be used, in words that follow a semicolon
     * @return the result of the reader; empty if there is no such file
     * @throws StoreException if the file cannot be read, or if the reader refuses it
     */
    static <T> Optional<T> read(Path file, Function<JsonObject, T> reader, String remedy) {
        try {
            return JsonFile.read(file).map(content -> content.read(reader));
        } catch (MalformedJsonException | IOException e) {
            throw new StoreException(
                    "cannot use " + Printable.escape(file.toString()) + ", " + Printable.reason(e) + "; " + remedy, e);
        }
    }
}
