package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.report.ReportFile;
import io.github.perfratchet.baseline.runs.Run;
import io.github.perfratchet.baseline.runs.RunSelectionException;
import io.github.perfratchet.baseline.runs.RunSelector;
import io.github.perfratchet.baseline.runs.RunSummary;
import io.github.perfratchet.baseline.text.RunComparisonSheet;
import io.github.perfratchet.baseline.text.RunsTable;
import io.github.perfratchet.baseline.text.Sheet;
import io.github.perfratchet.baseline.text.TableLayout;
import io.github.perfratchet.maven.compare.RunThresholds;
import io.github.perfratchet.maven.compare.SheetFormat;
import io.github.perfratchet.maven.project.TestPatterns;
import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Compares two or more runs, and shows the change of each run from the first one. By default, it compares the last measurement with the
 * latest saved run. Times are compared only within the same environment.
 *
 * @since 0.1
 */
@Mojo(name = "compare", threadSafe = true)
final class CompareMojo extends TableMojo {

    private static final String COLUMNS = "cpu,wall,alloc";

    /** Skips this goal. */
    @Parameter(property = "perfratchet.compare.skip", defaultValue = "false")
    private boolean skipCompare;

    /**
     * The runs to compare, separated by commas. The other runs are compared with the first one. A run is a number (<code>7</code>), a name,
     * the id of a commit (at least seven digits), a path, a pattern of names or file names (<code>*_release*</code>), <code>latest</code>,
     * <code>latest on main</code>, or <code>current</code>, which is the last measurement. If only one run is given, it is compared with
     * <code>current</code>. By default, the latest saved run is compared with <code>current</code>.
     */
    @Parameter(property = "perfratchet.runs")
    private @Nullable String runs;

    /** Columns, separated by commas. If they are set, each benchmark has one row, with these columns for each run. */
    @Parameter(property = "perfratchet.compare.pivot")
    private @Nullable String pivot;

    /** The output format: <code>table</code>, <code>markdown</code> or <code>csv</code>. */
    @Parameter(property = "perfratchet.compare.format", defaultValue = "table")
    private String format = "table";

    /** The file to write to. By default, the output is written to the log. */
    @Parameter(property = "perfratchet.compare.file")
    private @Nullable File file;

    /**
     * Thresholds for each run compared with the first one, such as <code>5%</code> or
     * <code>min:5%|200 ns, alloc:0, [parsing] p99:10%</code>. The goal fails if a run exceeds one. Only two figures are compared, so noise
     * alone can make the goal fail. By default, there are no thresholds.
     */
    @Parameter(property = RunThresholds.KEY)
    private @Nullable String maxRegression;

    /** The maximum width of the table in characters, at least 60. */
    @Parameter(property = "perfratchet.width", defaultValue = "100")
    private int width;

    @Override
    boolean isGoalSkipped() {
        return skipCompare;
    }

    @Override
    void perform() throws MojoExecutionException, MojoFailureException {
        TableWidth.require(width);
        SheetFormat form = SheetFormat.of(format);
        RunThresholds thresholds = RunThresholds.of(maxRegression);
        TableLayout layout = layout(TableLayout.DEFAULT.withColumns(COLUMNS));
        List<ClassResults> current = current();
        if (!module().alone() && current.isEmpty() && runs().files().isEmpty()) {
            getLog().info(module().title() + "Nothing was measured or saved, so there is nothing to compare.");
            return;
        }
        List<Run> chosen = choose(current);
        TestPatterns wanted = wanted(ids(chosen));
        Sheet sheet = pivot == null
                ? RunComparisonSheet.of(chosen, wanted, layout)
                : RunComparisonSheet.pivot(
                        chosen, wanted, with(layout, "perfratchet.compare.pivot", pivot, TableLayout::withColumns));
        show(chosen, form.render(sheet, width));
        thresholds.judge(chosen, wanted).ifPresent(unjudged -> getLog().warn(module().title() + unjudged));
    }

    private List<Run> choose(List<ClassResults> current) throws MojoExecutionException {
        RunSelector selector = new RunSelector(runs(), module().folder(), current);
        try {
            return runs == null ? selector.latestAndCurrent() : selector.select(runs);
        } catch (RunSelectionException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private static Set<BenchmarkId> ids(List<Run> chosen) {
        Set<BenchmarkId> ids = new TreeSet<>();
        chosen.forEach(run -> ids.addAll(run.measured().keySet()));
        return ids;
    }

    private void show(List<Run> chosen, String rendered) {
        String compared = module().title() + "compared with " + chosen.get(0).label() + ":" + System.lineSeparator()
                + RunsTable.render(chosen.stream().map(RunSummary::of).toList(), ZoneId.systemDefault(), width);
        if (file == null) {
            // This is a single log call, so that a parallel build cannot mix lines of other modules into the table.
            getLog().info(compared + System.lineSeparator() + rendered.replace("\r\n", System.lineSeparator()));
        } else {
            Path target = file.toPath();
            ReportFile.write(target, rendered);
            getLog().info(compared);
            getLog().info(module().title() + "written to " + module().shown(target) + ".");
        }
        getLog().info(module().title()
                + "A change is only the difference of two figures, and noise alone can cause it. For a verdict, run mvn"
                + " verify with a baseline, or with -Dperfratchet.against=BASE.");
    }
}
