package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.runs.RunSummary;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lists runs, with the code that they measured and the environments in which they measured it.
 *
 * @since 0.1
 */
public final class RunsTable {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final List<Grid.Align> ALIGNMENTS = List.of(
            Grid.Align.LEFT,
            Grid.Align.LEFT,
            Grid.Align.LEFT,
            Grid.Align.LEFT,
            Grid.Align.LEFT,
            Grid.Align.RIGHT,
            Grid.Align.LEFT);
    private static final int NAME = 1;
    private static final int LONGEST_BRANCH = 11;
    private static final String DIRTY = "*";

    private RunsTable() {}

    /**
     * Renders a table in the order of the runs. What does not fit in a column is in notes below the table.
     *
     * @param zone the time zone of the times
     * @param width the preferred maximum length of a line, in characters
     */
    public static String render(List<RunSummary> runs, ZoneId zone, int width) {
        Grid grid = new Grid(0, NAME, ALIGNMENTS);
        Notes notes = new Notes();
        grid.cells(List.of("RUN", "NAME", "MEASURED", "COMMIT", "BRANCH", "TESTS", "NOTES"));
        for (RunSummary run : runs) {
            grid.cells(List.of(
                    run.label(),
                    text(run.name()),
                    time(run.at(), zone),
                    commit(run.commit()),
                    branch(run.commit()),
                    run.benchmarks() == null
                            ? DisplayText.ABSENT
                            : run.benchmarks().toString(),
                    marks(run, notes)));
        }
        boolean dirty = runs.stream().map(RunSummary::commit).anyMatch(commit -> commit != null && commit.dirty());
        String beneath = (dirty ? DIRTY + " with uncommitted changes\n" : "") + notes.render(width);
        return grid.render(width, beneath);
    }

    private static String marks(RunSummary run, Notes notes) {
        return notes.marks(run.environments().stream()
                        .map(Environment::description)
                        .map(description -> "Measured on " + description + ".")
                        .toList())
                + notes.marks(run.remarks());
    }

    private static String text(@Nullable String text) {
        return text == null ? DisplayText.ABSENT : DisplayText.bounded(text);
    }

    private static String time(@Nullable Instant at, ZoneId zone) {
        return at == null ? DisplayText.ABSENT : CLOCK.format(at.atZone(zone));
    }

    private static String commit(@Nullable Commit commit) {
        return commit == null ? DisplayText.ABSENT : Printable.escape(commit.shortId()) + (commit.dirty() ? DIRTY : "");
    }

    private static String branch(@Nullable Commit commit) {
        return commit == null || commit.branch() == null
                ? DisplayText.ABSENT
                : Printable.bounded(commit.branch(), LONGEST_BRANCH);
    }
}
