package io.github.perfratchet.baseline.results;

import io.github.perfratchet.baseline.files.FilesLock;
import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.measurement.ClassResults;
import java.util.Locale;

/**
 * The files of one run of a test class. During the run, each measurement has a small file, which is written once. At the end of the run,
 * one file replaces the small files. If a run is killed, its small files stay, and count as results that are not finished.
 *
 * @since 0.1
 */
public final class RunOfClass {

    private final ClassResultFiles files;
    private final ClassResultFiles.Found parts;
    private int written;

    RunOfClass(ClassResultFiles files, ClassResultFiles.Found parts) {
        this.files = files;
        this.parts = parts;
    }

    /**
     * Writes the measurements since the last call.
     *
     * @param part the results of the class, with these measurements only
     * @throws StoreException if they cannot be written
     */
    public synchronized void add(ClassResults part) {
        written++;
        String name = String.format(Locale.ROOT, "%06d%s", written, ClassResultFiles.SUFFIX);
        ClassResultFiles.write(parts.path().resolve(name), part, parts.build());
    }

    /**
     * Writes all measurements to one file, and deletes the small files. Deletes the file of an earlier run if later runs have measured
     * everything in it.
     *
     * @throws StoreException if the file cannot be written
     */
    public synchronized void finish(ClassResults whole) {
        FilesLock.of(files.folder()).during(() -> {
            files.finish(parts, whole);
            return whole;
        });
    }
}
