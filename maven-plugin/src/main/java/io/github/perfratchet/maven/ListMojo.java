package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.results.ResultsFolder;
import io.github.perfratchet.baseline.runs.Run;
import io.github.perfratchet.baseline.runs.RunSummary;
import io.github.perfratchet.baseline.text.RunsTable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Lists the saved runs and the last measurement. A file that cannot be read is also listed, with the reason.
 *
 * @since 0.1
 */
@Mojo(name = "list", threadSafe = true)
final class ListMojo extends PerfRatchetMojo {

    private static final int WIDTH = 80;

    /** Skips this goal. */
    @Parameter(property = "perfratchet.list.skip", defaultValue = "false")
    private boolean skipList;

    @Override
    boolean isGoalSkipped() {
        return skipList;
    }

    @Override
    void perform() {
        List<RunSummary> runs = new ArrayList<>();
        runs().files().forEach(file -> runs.add(RunSummary.of(file)));
        Run current = Run.current(new ResultsFolder(module().results()).readAll());
        if (current.benchmarks() > 0) {
            runs.add(RunSummary.of(current));
        }
        String where = module().shown(runs().path());
        if (runs.isEmpty()) {
            getLog().info(module().title() + "No run was saved in " + where
                    + ", and nothing was measured; save a run with mvn verify -Dperfratchet.save=NAME.");
            return;
        }
        getLog().info(module().title() + "the runs saved in " + where + ":" + System.lineSeparator()
                + RunsTable.render(runs, ZoneId.systemDefault(), WIDTH));
    }
}
