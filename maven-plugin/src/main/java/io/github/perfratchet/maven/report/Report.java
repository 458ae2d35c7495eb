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
 * What a report shows.
 *
 * @param project what was measured, for a reader
 * @param run the run that the report is about; it measured at least one benchmark
 * @param measured when, for a reader
 * @param baselines where the baselines are, for a reader
 * @param verdicts the verdicts on its benchmarks
 * @param history its history, with the runs before it
 * @param layout how its table and its times are shown
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

    /** Makes a report of the benchmarks of a run that are wanted. */
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
     * Writes the page and a drawing for each group in place of those of the last report.
     *
     * @return the page
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

    /** Groups that are gone leave no drawing behind. */
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
