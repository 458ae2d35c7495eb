package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.json.Remedy;
import io.github.perfratchet.baseline.json.StoreFile;
import java.nio.file.Path;

/**
 * The file of a saved run.
 *
 * @param path where it is
 * @param number the run's number, as the name of the file says
 * @since 0.1
 */
public record RunFile(Path path, int number) {

    /** {@return the file of a run at a path; its number is 0 if its name says none} */
    public static RunFile at(Path path) {
        return new RunFile(path, RunNames.numberOf(path).orElse(0));
    }

    /** {@return the name of the file without its ending: {@code 0007_before}} */
    public String stem() {
        return RunNames.stem(path);
    }

    /** {@return the name of the file without number and ending: {@code before}} */
    String name() {
        return stem().substring(stem().indexOf('_') + 1);
    }

    /**
     * Reads the header of the run alone.
     *
     * @throws StoreException if it cannot be read, or was given another name than its content has
     */
    RunHeader header() {
        StoreFile file = new StoreFile(path, Remedy.RUN);
        RunHeader header = RunJson.requireHeader(file);
        file.requirePath(() -> path.resolveSibling(RunNames.fileOf(header)));
        return header;
    }

    /**
     * Reads the run.
     *
     * @throws StoreException if it cannot be read, or was given another name than its content has
     */
    public SavedRun read() {
        StoreFile file = new StoreFile(path, Remedy.RUN);
        SavedRun run = RunJson.require(file);
        file.requirePath(() -> path.resolveSibling(RunNames.fileOf(run.header())));
        return run;
    }
}
