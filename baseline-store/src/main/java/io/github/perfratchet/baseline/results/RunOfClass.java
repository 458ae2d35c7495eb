package io.github.perfratchet.baseline.results;

import io.github.perfratchet.baseline.files.FilesLock;
import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.measurement.ClassResults;
import java.util.Locale;

/**
 * The files of one run of a test class. While it runs, what it measures has a small file each, which is written once; at its end one file
 * takes their place. A run that is killed leaves the small ones, which count as results that are not finished.
 *
 * @since 0.1
 */
public final class RunOfClass {

    private final ClassFiles files;
    private final ClassFiles.Found parts;
    private int written;

    RunOfClass(ClassFiles files, ClassFiles.Found parts) {
        this.files = files;
        this.parts = parts;
    }

    /**
     * Writes what was measured since the last call.
     *
     * @param part the results of the class, with nothing but that
     * @throws StoreException if it cannot be written
     */
    public synchronized void add(ClassResults part) {
        written++;
        String name = String.format(Locale.ROOT, "%06d%s", written, ClassFiles.SUFFIX);
        ClassFiles.write(parts.path().resolve(name), part, parts.build());
    }

    /**
     * Writes all that was measured as one file, and deletes the small ones; deletes the file of an earlier run if later ones have
     * measured all that it has.
     *
     * @throws StoreException if it cannot be written
     */
    public synchronized void finish(ClassResults whole) {
        FilesLock.of(files.folder()).during(() -> {
            files.finish(parts, whole);
            return whole;
        });
    }
}
