package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.json.Remedy;
import io.github.perfratchet.baseline.json.StoreFile;
import java.nio.file.Path;

/**
 * The file of a saved run.
 *
 * @param path the path of the file
 * @param number the number of the run, taken from the name of the file
 * @since 0.1
 */
public record RunFile(Path path, int number) {

    /** {@return the file of a run at this path; its number is 0 if the name of the file has none} */
    public static RunFile at(Path path) {
        return new RunFile(path, RunNames.numberOf(path).orElse(0));
    }

    /** {@return the name of the file without its extension, such as {@code 0007_before}} */
    public String stem() {
        return RunNames.stem(path);
    }

    /** {@return the name of the file without its number and extension, such as {@code before}} */
    String name() {
        return stem().substring(stem().indexOf('_') + 1);
    }

    /**
     * Reads only the header of the run.
     *
     * @throws StoreException if the file cannot be read, or if its name does not match its content
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
     * @throws StoreException if the file cannot be read, or if its name does not match its content
     */
    public SavedRun read() {
        StoreFile file = new StoreFile(path, Remedy.RUN);
        SavedRun run = RunJson.require(file);
        file.requirePath(() -> path.resolveSibling(RunNames.fileOf(run.header())));
        return run;
    }
}
