package io.github.perfratchet.baseline.store;

import io.github.perfratchet.baseline.measurement.ClassResults;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps what the last run measured, a file for each test class, by convention in {@code target/perfratchet/results}.
 *
 * <p>Files are replaced atomically, so that JVMs that test different classes can write at the same time.
 *
 * @since 0.1
 */
public final class ResultsFolder {

    private final Path folder;

    /** Opens a folder of results; it is created by the first write. */
    public ResultsFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the results of a class in place of those it had.
     *
     * @throws StoreException if they cannot be written; what was there before is kept
     * @throws IllegalArgumentException if the class's name is not a binary name
     */
    public void write(ClassResults results) {
        kept(fileOf(results.className())).write(ResultsJson.write(results));
    }

    /**
     * Reads the results of all classes.
     *
     * @return the results by class name; none if there is no such folder
     * @throws StoreException if there are results and they cannot be read
     */
    public List<ClassResults> readAll() {
        return Folder.list(
                        folder, file -> FileNames.isOfClass(file.getFileName().toString()))
                .stream()
                .flatMap(file -> {
                    KeptFile kept = kept(file);
                    var results = kept.read(ResultsJson::read);
                    results.ifPresent(found -> kept.requirePath(() -> fileOf(found.className())));
                    return results.stream();
                })
                .sorted(Comparator.comparing(ClassResults::className))
                .toList();
    }

    /**
     * {@return where the results of a class are or would be}
     *
     * @throws IllegalArgumentException if the class's name is not a binary name
     */
    public Path fileOf(String className) {
        return folder.resolve(FileNames.ofClass(className));
    }

    private static KeptFile kept(Path file) {
        return new KeptFile(file, Remedy.RESULTS);
    }
}
