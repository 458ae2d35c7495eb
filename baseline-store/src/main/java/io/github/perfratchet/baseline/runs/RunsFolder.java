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
 * A folder of saved runs with one file for each run. By convention it is {@code .perfratchet/runs}.
 *
 * <p>Each number is given only once. Two writers never get the same number, and the number of a deleted run is not given again.
 *
 * @since 0.1
 */
public final class RunsFolder {

    private final Path folder;

    /** Opens a folder of runs. The first saved run creates the folder. */
    public RunsFolder(Path folder) {
        this.folder = folder;
    }

    /** {@return the path of the folder} */
    public Path path() {
        return folder;
    }

    /** {@return the files of the runs in the order of their numbers, or an empty list if there is no folder} */
    public List<RunFile> files() {
        return Folder.list(folder, Files::isRegularFile).stream()
                .flatMap(file -> RunNames.numberOf(file).stream().mapToObj(number -> new RunFile(file, number)))
                .sorted(Comparator.comparingInt(RunFile::number).thenComparing(RunFile::path))
                .toList();
    }

    /**
     * Saves a run under the next number.
     *
     * @param name the name of the run; if absent, its file is named by the commit and the time
     * @param commit the commit of the measured code, absent outside git
     * @param passed whether the check passed
     * @param doubts the reasons to doubt its figures
     * @param results the results, at least one
     * @return the file of the run
     * @throws StoreException if the file cannot be written
     * @throws IllegalArgumentException if a run cannot have this name
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
