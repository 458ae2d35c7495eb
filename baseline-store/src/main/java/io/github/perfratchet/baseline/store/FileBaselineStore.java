package io.github.perfratchet.baseline.store;

import io.github.perfratchet.baseline.files.FileNames;
import io.github.perfratchet.baseline.files.Folder;
import io.github.perfratchet.baseline.json.KeptFile;
import io.github.perfratchet.baseline.json.Remedy;
import io.github.perfratchet.baseline.measurement.Environment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Keeps baselines as JSON files that are meant to be committed: {@code <root>/<environment>/<class>.json}.
 *
 * <p>A file reads well in a diff: keys in a fixed order, a block for each benchmark, a line for each fact of a fork, times
 * rounded to five digits. It is replaced atomically, so that readers and writers, in this process or others, need no lock as
 * long as they write different classes. Two writers of the same class leave the file of one of them.
 *
 * @since 0.1
 */
public final class FileBaselineStore implements BaselineStore {

    private final Path root;

    /**
     * Opens a store; nothing is created before the first write.
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

    /** {@inheritDoc} The folder of an environment goes with its last class. */
    @Override
    public void delete(Environment environment, String className) {
        Path file = fileOf(environment, className);
        kept(file).delete();
        Folder.deleteIfEmpty(root.resolve(FileNames.ofEnvironment(environment)));
    }

    /**
     * {@return where the baselines of a class are or would be}
     *
     * @throws IllegalArgumentException if the class's name is not a binary name
     */
    public Path fileOf(Environment environment, String className) {
        return root.resolve(FileNames.ofEnvironment(environment)).resolve(FileNames.ofClass(className));
    }

    private Optional<ClassBaseline> read(Path file) {
        KeptFile kept = kept(file);
        Optional<ClassBaseline> baseline = kept.read(BaselineJson::read);
        baseline.ifPresent(found -> kept.requirePath(() -> fileOf(found.environment(), found.className())));
        return baseline;
    }

    private static boolean isOfClass(Path file) {
        return FileNames.isOfClass(file.getFileName().toString());
    }

    private static KeptFile kept(Path file) {
        return new KeptFile(file, Remedy.BASELINE);
    }
}
