package io.github.perfratchet.baseline.files;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lists folders. A folder that cannot be read is an error, never an empty list.
 *
 * @since 0.1
 */
public final class Folder {

    private Folder() {}

    /** {@return the entries, sorted by name; empty if there is no such folder} */
    public static List<Path> list(Path folder, Predicate<Path> filter) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, filter::test)) {
            stream.forEach(entries::add);
        } catch (NoSuchFileException e) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw unreadable(folder, e);
            }
        } catch (DirectoryIteratorException e) {
            throw unreadable(folder, e);
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
        Collections.sort(entries);
        return entries;
    }

    /** Deletes a folder if it is empty. A folder that cannot be deleted does no harm. */
    public static void deleteIfEmpty(Path folder) {
        try {
            // For a link to a folder, this would delete the link.
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            return;
        }
    }

    private static StoreException unreadable(Path folder, Exception e) {
        return new StoreException(
                "cannot read the folder " + Printable.escape(folder.toString()) + " ("
                        + Printable.reason(e)
                        + "); make it a folder that you may read, then run the same command again",
                e);
    }
}
