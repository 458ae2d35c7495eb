package io.github.perfratchet.baseline.store;

import io.github.perfratchet.baseline.files.FileNames;
import io.github.perfratchet.baseline.files.Folder;
import io.github.perfratchet.baseline.json.Remedy;
import io.github.perfratchet.baseline.json.StoreFile;
import io.github.perfratchet.baseline.measurement.Environment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Keeps baselines as JSON files that are meant to be committed: {@code <root>/<environment>/<class>.json}.
 *
 * <p>A file is easy to read in a diff. Its keys are in a fixed order, each benchmark has a block, each fact of a fork has a line, and times
 * are rounded to five digits. A file is replaced atomically. So readers and writers, in this process or in others, need no lock if they
 * write different classes. If two writers write the same class, the file of one of them is left.
 *
 * @since 0.1
 */
public final class FileBaselineStore implements BaselineStore {

    private final Path root;

    /**
     * Opens a store. Nothing is created before the first write.
     *
     * @param root the folder of the baselines, by convention {@code src/test/perf-baselines}
     */
    public FileBaselineStore(Path root) {
        this.root = root;
    }

    @Override
    public List<ClassBaseline> readAll() {
        return Folder.list(root, Files::isDirectory).stream()
                .flatMap(folder -> Folder.list(folder, FileBaselineStore::isOfClass).stream())
                .flatMap(file -> read(file).stream())
                .sorted(Comparator.comparing(ClassBaseline::className)
                        .thenComparing(baseline -> FileNames.ofEnvironment(baseline.environment())))
                .toList();
    }

    @Override
    public Optional<ClassBaseline> read(Environment environment, String className) {
        return read(fileOf(environment, className));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the class's name is not a binary name
     */
    @Override
    public void write(ClassBaseline baseline) {
        kept(fileOf(baseline.environment(), baseline.className())).write(BaselineJson.write(baseline));
    }

    /** {@inheritDoc} The folder of an environment is deleted with its last class. */
    @Override
    public void delete(Environment environment, String className) {
        Path file = fileOf(environment, className);
        kept(file).delete();
        Folder.deleteIfEmpty(root.resolve(FileNames.ofEnvironment(environment)));
    }

    /**
     * {@return the file of a class's baselines, which need not exist}
     *
     * @throws IllegalArgumentException if the class's name is not a binary name
     */
    public Path fileOf(Environment environment, String className) {
        return root.resolve(FileNames.ofEnvironment(environment)).resolve(FileNames.ofClass(className));
    }

    private Optional<ClassBaseline> read(Path file) {
        StoreFile kept = kept(file);
        Optional<ClassBaseline> baseline = kept.read(BaselineJson::read);
        baseline.ifPresent(found -> kept.requirePath(() -> fileOf(found.environment(), found.className())));
        return baseline;
    }

    private static boolean isOfClass(Path file) {
        return FileNames.isOfClass(file.getFileName().toString());
    }

    private static StoreFile kept(Path file) {
        return new StoreFile(file, Remedy.BASELINE);
    }
}
