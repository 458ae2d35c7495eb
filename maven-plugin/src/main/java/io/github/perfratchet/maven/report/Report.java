package io.github.perfratchet.maven.report;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.report.ReportFile;
import io.github.perfratchet.baseline.runs.Run;
import io.github.perfratchet.baseline.text.RunComparisonSheet;
import io.github.perfratchet.baseline.text.Sheet;
import io.github.perfratchet.baseline.text.TableLayout;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * A report about the last measurement.
 *
 * @param project the name of the project, for the title
 * @param run the run that the report shows; it measured at least one benchmark
 * @param measured the time and the commit of the run as text
 * @param baselines the location of the baselines for the reader
 * @param verdicts the verdicts on the benchmarks of the run
 * @param history the history of the benchmarks in earlier runs
 * @param layout the layout of the table, and the format of times
 * @param sheet the table
 */
public record Report(
        String project,
        Run run,
        String measured,
        String baselines,
        List<ReportedVerdict> verdicts,
        History history,
        TableLayout layout,
        Sheet sheet) {

    public Report {
        verdicts = List.copyOf(verdicts);
    }

    /** Creates a report on the selected benchmarks of a run. */
    public static Report of(
            String project,
            Run run,
            Predicate<BenchmarkId> wanted,
            String measured,
            String baselines,
            List<ReportedVerdict> verdicts,
            History history,
            TableLayout layout) {
        Sheet sheet = RunComparisonSheet.of(List.of(run), wanted, layout);
        List<ReportedVerdict> shown =
                verdicts.stream().filter(verdict -> wanted.test(verdict.id())).toList();
        return new Report(project, run, measured, baselines, shown, history, layout, sheet);
    }

    /**
     * Writes the page and a drawing for each group. They replace those of the last report.
     *
     * @return the path of the page
     * @throws IOException if a drawing of the last report cannot be deleted
     * @throws io.github.perfratchet.baseline.files.StoreException if a file cannot be written
     */
    public Path writeTo(Path folder) throws IOException {
        List<ReportGroup> groups = ReportGroup.of(sheet, history, layout);
        Path page = folder.resolve("index.html");
        removeDrawings(folder);
        groups.forEach(group -> ReportFile.write(
                folder.resolve(group.fileName()),
                group.plot().file("Box plots of " + group.heading(), BoxPlot.DESCRIPTION)));
        ReportFile.write(page, ReportPage.render(this, groups));
        return page;
    }

    /** Deletes all drawings of the last report, including those of groups that no longer exist. */
    private static void removeDrawings(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> drawings = Files.newDirectoryStream(folder, "[0-9]*.svg")) {
                for (Path drawing : drawings) {
                    Files.delete(drawing);
                }
            }
        }
    }
}
