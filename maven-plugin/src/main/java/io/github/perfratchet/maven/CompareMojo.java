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
 * Shows runs beside each other, with the change against the first of them: by default the latest saved run and what was measured
 * last. Times are compared within one environment only.
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
     * The runs, separated by commas, the one that the others are compared with first. Each is a number (<code>7</code>), a name, a
     * commit's id or seven digits of it, a path, a pattern of file names (<code>*_release*</code>), <code>latest</code>,
     * <code>latest on main</code>, or <code>current</code>: what was measured last, which also follows one run alone.
     */
    @Parameter(property = "perfratchet.runs")
    private @Nullable String runs;

    /** Columns, separated by commas, that are shown for each run, in one row for each benchmark. */
    @Parameter(property = "perfratchet.compare.pivot")
    private @Nullable String pivot;

    /** The form: <code>table</code>, <code>markdown</code> or <code>csv</code>. */
    @Parameter(property = "perfratchet.compare.format", defaultValue = "table")
    private String format = "table";

    /** The file to write to, in place of the log. */
    @Parameter(property = "perfratchet.compare.file")
    private @Nullable File file;

    /**
     * The thresholds that each run is held to against the first, such as <code>5%</code> or
     * <code>min:5%|200 ns, alloc:0, [parsing] p99:10%</code>; the goal fails if one is exceeded. Only two figures are compared,
     * which noise alone can make differ.
     */
    @Parameter(property = RunThresholds.KEY)
    private @Nullable String maxRegression;

    /** How many characters wide the table may be, at least 60. */
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
            // One call, so that a parallel build cannot put another module's lines between these.
            getLog().info(compared + System.lineSeparator() + rendered.replace("\r\n", System.lineSeparator()));
        } else {
            Path target = file.toPath();
            ReportFile.write(target, rendered);
            getLog().info(compared);
            getLog().info(module().title() + "written to " + module().shown(target) + ".");
        }
        getLog().info(module().title()
                + "A change is the difference of two figures, which noise alone can make. A verdict takes mvn verify with a"
                + " baseline, or -Dperfratchet.against=BASE.");
    }
}
