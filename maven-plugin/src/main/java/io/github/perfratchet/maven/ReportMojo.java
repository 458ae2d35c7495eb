package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.report.CheckReport;
import io.github.perfratchet.baseline.runs.Run;
import io.github.perfratchet.baseline.runs.RunFile;
import io.github.perfratchet.baseline.runs.RunSummary;
import io.github.perfratchet.baseline.text.TableLayout;
import io.github.perfratchet.maven.project.Age;
import io.github.perfratchet.maven.report.History;
import io.github.perfratchet.maven.report.Report;
import io.github.perfratchet.maven.report.ReportedVerdict;
import io.github.perfratchet.maven.results.DisturbanceNotes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes a page about the last measurement, with the verdicts, a box plot of each group, and the history of the saved runs. Each plot is
 * also a separate file.
 *
 * @since 0.1
 */
@Mojo(name = "report", threadSafe = true)
final class ReportMojo extends TableMojo {

    private static final String COLUMNS = "cpu,wall,min,mean,max,stddev,spread,alloc,gc,forks";

    /** Skips this goal. */
    @Parameter(property = "perfratchet.report.skip", defaultValue = "false")
    private boolean skipReport;

    @Override
    boolean isGoalSkipped() {
        return skipReport;
    }

    @Override
    void perform() throws MojoExecutionException, MojoFailureException {
        TableLayout layout = layout(TableLayout.DEFAULT.withColumns(COLUMNS));
        List<ClassResults> current = current();
        if (current.isEmpty()) {
            getLog().warn(module().title()
                    + "No report was written, because nothing was measured: there are no results in "
                    + module().shown(module().results()) + ". Measure with mvn verify.");
            return;
        }
        DisturbanceNotes.of(current).forEach(line -> getLog().warn(module().title() + line));
        Run run = Run.current(current);
        History history = new History(run, ZoneId.systemDefault());
        for (RunFile file : runs().files()) {
            history.add(Run.of(file.read()));
        }
        Report report = Report.of(
                module().name(),
                run,
                wanted(run.measured().keySet()),
                measured(run),
                shownStore(),
                ReportedVerdict.of(CheckReport.read(module().report()), current, store().readAll()),
                history,
                layout);
        Path folder = module().output().resolve("report");
        try {
            getLog().info(module().title() + "the report is " + module().shown(report.writeTo(folder)) + ".");
        } catch (IOException e) {
            throw undeletable(folder, e);
        }
    }

    private static String measured(Run run) {
        RunSummary summary = RunSummary.of(run);
        Instant at = summary.at();
        return (at == null ? "at an unknown time" : Age.of(at, Instant.now(), ZoneId.systemDefault()))
                + (summary.commit() == null
                        ? ""
                        : ", at commit " + summary.commit().description());
    }
}
