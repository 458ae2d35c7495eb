package io.github.perfratchet.baseline.results;

import io.github.perfratchet.baseline.files.FileNames;
import io.github.perfratchet.baseline.files.FilesLock;
import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.files.WholeFile;
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
 * Keeps what the last build measured, a file for each test class, by convention in {@code target/perfratchet/results}.
 *
 * <p>A build may run a class more than once: when Surefire runs failed tests again, or when two of its executions have some of the
 * tests each. Each run has files of its own, so that none takes the place of what another measured: {@code <class>.json} is of the
 * first, {@code <class>~2.json} of the second. Of a benchmark that several have measured the latest run counts.
 *
 * @since 0.1
 */
public final class ResultsFolder {

    private static final String NO_BUILD = "";
    private static final String BEGUN = ".build";
    private static final int LONGEST = 1000;

    private final Path folder;

    /** Opens a folder of results; it is created by the first write. */
    public ResultsFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Begins a build, so that no result in the folder counts as measured by it. A daemon runs many builds in one process and needs this.
     * Nothing is written where there are no results.
     *
     * @param build tells the build from others of the same process
     * @throws StoreException if the folder cannot be written
     */
    public void beginBuild(String build) {
        if (Files.isDirectory(folder)) {
            FilesLock.of(folder).during(() -> {
                WholeFile.replace(folder.resolve(BEGUN), build.getBytes(StandardCharsets.UTF_8));
                return build;
            });
        }
    }

    /** {@return the build that was begun last; empty if none was} */
    private String begun() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(BEGUN))) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    /**
     * Begins a run of a class, and removes what other builds measured of it.
     *
     * @param build tells the process that builds from others: JVMs that are part of it give the same, and no other does
     * @throws StoreException if the folder cannot be written
     * @throws IllegalArgumentException if the class's name is not a binary name
     */
    public RunOfClass begin(String className, String build) {
        return FilesLock.of(folder).during(() -> {
            String hashed = Fingerprint.of(List.of(build, begun()));
            ClassFiles files = ClassFiles.of(folder, className);
            files.keepThoseOf(hashed);
            return files.begin(hashed);
        });
    }

    /**
     * Writes the results of a class in place of all that there are of it.
     *
     * @throws StoreException if they cannot be written
     * @throws IllegalArgumentException if the class's name is not a binary name
     */
    public void write(ClassResults results) {
        FilesLock.of(folder).during(() -> {
            ClassFiles.write(fileOf(results.className()), results, NO_BUILD);
            ClassFiles.of(folder, results.className()).deleteRunsAfter(1);
            return results;
        });
    }

    /**
     * Reads the results of all classes.
     *
     * @return the results by class name, of each run of a class by itself, the oldest first; a benchmark is in those of the latest run
     *     that has it. None if there is no such folder
     * @throws StoreException if there are results and they cannot be read
     */
    public List<ClassResults> readAll() {
        return ClassFiles.all(folder).stream()
                .flatMap(files -> LatestRuns.of(files.read()).values().stream())
                .sorted(Comparator.comparing(ClassResults::className))
                .toList();
    }

    /**
     * {@return where the results of the first run of a class are or would be}
     *
     * @throws IllegalArgumentException if the class's name is not a binary name
     */
    public Path fileOf(String className) {
        return folder.resolve(FileNames.ofClass(className));
    }
}
