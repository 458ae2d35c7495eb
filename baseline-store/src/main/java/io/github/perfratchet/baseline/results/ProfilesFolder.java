package io.github.perfratchet.baseline.results;

import io.github.perfratchet.baseline.files.FileNames;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import java.nio.file.Path;

/**
 * Locates the profiles of benchmarks, in a folder for each test class, by convention in {@code target/perfratchet/profiles}.
 *
 * @since 0.1
 */
public final class ProfilesFolder {

    private final Path folder;

    /** Creates names for the files of a folder. The folder need not exist. */
    public ProfilesFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * {@return the page of a benchmark's profile}
     *
     * @throws IllegalArgumentException if the class's name is not a binary name
     */
    public Path page(BenchmarkId id) {
        return file(id, ".html");
    }

    /**
     * {@return the recording that the profile is made from, in the format of the JDK's Flight Recorder}
     *
     * @throws IllegalArgumentException if the class's name is not a binary name
     */
    public Path recording(BenchmarkId id) {
        return file(id, ".jfr");
    }

    private Path file(BenchmarkId id, String suffix) {
        return folder.resolve(FileNames.folderOfClass(id.className()))
                .resolve(FileNames.ofBenchmark(id.name(), suffix));
    }
}
