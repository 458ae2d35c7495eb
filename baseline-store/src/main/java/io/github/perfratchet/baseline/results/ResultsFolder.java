package io.github.perfratchet.baseline.results;

import io.github.perfratchet.baseline.files.AtomicFile;
import io.github.perfratchet.baseline.files.FileNames;
import io.github.perfratchet.baseline.files.FilesLock;
import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.untrusted.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps the measurements of the last build, in a file for each test class, by convention in {@code target/perfratchet/results}.
 *
 * <p>A build may run a class more than once, for example if Surefire runs failed tests again, or if two of its executions run different
 * tests of the class. Each run has its own files, so that it does not replace the measurements of another run: {@code <class>.json} for the
 * first run, {@code <class>~2.json} for the second. If several runs have measured a benchmark, the latest run counts.
 *
 * @since 0.1
 */
public final class ResultsFolder {

    private static final String NO_BUILD = "";
    private static final String BEGUN = ".build";
    private static final int LONGEST = 1000;

    private final Path folder;

    /** Opens a folder of results. The first write creates it. */
    public ResultsFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Begins a build, so that no result in the folder counts as measured by this build. A daemon needs this, because it runs many builds in
     * one process. Nothing is written if there are no results.
     *
     * @param build distinguishes the build from others of the same process
     * @throws StoreException if the folder cannot be written
     */
    public void beginBuild(String build) {
        if (Files.isDirectory(folder)) {
            FilesLock.of(folder).during(() -> {
                AtomicFile.replace(folder.resolve(BEGUN), build.getBytes(StandardCharsets.UTF_8));
                return build;
            });
        }
    }

    /** {@return the build that began last; empty if none did} */
    private String begun() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(BEGUN))) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    /**
     * Begins a run of a class, and deletes the measurements of this class from other builds.
     *
     * @param build identifies the process that builds; the JVMs that belong to it give the same value, and others do not
     * @throws StoreException if the folder cannot be written
     * @throws IllegalArgumentException if the class's name is not a binary name
     */
    public RunOfClass begin(String className, String build) {
        return FilesLock.of(folder).during(() -> {
            String hashed = Fingerprint.of(List.of(build, begun()));
            ClassResultFiles files = ClassResultFiles.of(folder, className);
            files.keepThoseOf(hashed);
            return files.begin(hashed);
        });
    }

    /**
     * Writes the results of a class, which replace all previous results of this class.
     *
     * @throws StoreException if they cannot be written
     * @throws IllegalArgumentException if the class's name is not a binary name
     */
    public void write(ClassResults results) {
        FilesLock.of(folder).during(() -> {
            ClassResultFiles.write(fileOf(results.className()), results, NO_BUILD);
            ClassResultFiles.of(folder, results.className()).deleteRunsAfter(1);
            return results;
        });
    }

    /**
     * Reads the results of all classes.
     *
     * @return the results by class name, with a separate result for each run of a class, the oldest first; a benchmark is only in the
     *     result of the latest run that has it; empty if there is no such folder
     * @throws StoreException if there are results and they cannot be read
     */
    public List<ClassResults> readAll() {
        return ClassResultFiles.all(folder).stream()
                .flatMap(files -> LatestRuns.of(files.read()).values().stream())
                .sorted(Comparator.comparing(ClassResults::className))
                .toList();
    }

    /**
     * {@return the file of the first run of a class, which need not exist}
     *
     * @throws IllegalArgumentException if the class's name is not a binary name
     */
    public Path fileOf(String className) {
        return folder.resolve(FileNames.ofClass(className));
    }
}
