package io.github.perfratchet.baseline.runs;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.measurement;
import static io.github.perfratchet.baseline.Given.results;

import java.nio.file.Path;
import java.util.List;

/** Saves runs in a separate JVM. */
final class RunSaver {

    private RunSaver() {}

    /**
     * Saves the same run several times.
     *
     * @param arguments the folder of the runs, and the number of runs
     */
    public static void main(String[] arguments) {
        RunsFolder runs = new RunsFolder(Path.of(arguments[0]));
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            runs.save("same", null, true, List.of(), List.of(results(CI, DAY_1, measurement("parses", fork(100, 16)))));
        }
    }
}
