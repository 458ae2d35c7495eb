package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.files.Folder;
import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.json.Remedy;
import io.github.perfratchet.baseline.json.StoreFile;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Commit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps saved runs, a file for each, by convention in {@code .perfratchet/runs}.
 *
 * <p>A number is given once: not to two writers, and not again after its run was deleted.
 *
 * @since 0.1
 */
public final class RunsFolder {

    private final Path folder;

    /** Opens a folder of runs; it is created by the first run that is saved. */
    public RunsFolder(Path folder) {
        this.folder = folder;
    }

    /** {@return where it is} */
    public Path path() {
        return folder;
    }

    /** {@return the files of the runs, by number; none if there is no such folder} */
    public List<RunFile> files() {
        return Folder.list(folder, Files::isRegularFile).stream()
                .flatMap(file -> RunNames.numberOf(file).stream().mapToObj(number -> new RunFile(file, number)))
                .sorted(Comparator.comparingInt(RunFile::number).thenComparing(RunFile::path))
                .toList();
    }

    /**
     * Saves a run under the next number.
     *
     * @param name its name, absent to name it by commit and time
     * @param commit the commit of the measured code, absent outside git
     * @param passed whether the check passed
     * @param doubts what makes its figures doubtful
     * @param results what was measured; at least one
     * @return its file
     * @throws StoreException if it cannot be written
     * @throws IllegalArgumentException if no run can have this name
     */
    public RunFile save(
            @Nullable String name,
            @Nullable Commit commit,
            boolean passed,
            List<String> doubts,
            List<ClassResults> results) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return new RunNumbers(folder).next(this::greatest, (IntFunction<RunFile>) number -> {
            RunHeader header = new RunHeader(number, name, now, commit, passed, doubts);
            Path file = folder.resolve(RunNames.fileOf(header));
            new StoreFile(file, Remedy.RUN).write(RunJson.write(new SavedRun(header, results)));
            return new RunFile(file, number);
        });
    }

    private int greatest() {
        return files().stream().mapToInt(RunFile::number).max().orElse(0);
    }
}
