package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Creates messages that say why runs cannot be selected, and which runs there are. */
final class RunMessages {

    private static final int MOST_CANDIDATES = 10;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_BRANCH = 40;
    private static final String SEE = "; mvn perfratchet:list shows them";

    private RunMessages() {}

    static RunSelectionException nothingMeasured() {
        return new RunSelectionException(
                "Nothing was measured yet, so there is no current run; measure with mvn verify, or choose two of the saved"
                        + " runs: -Dperfratchet.runs=0001,0002");
    }

    static RunSelectionException nothingToCompareWith(RunsFolder folder) {
        return new RunSelectionException("There is nothing to compare with: "
                + (folder.files().isEmpty()
                        ? "no run was saved in " + shown(folder.path())
                        : "the runs in " + shown(folder.path()) + " are all copies of what was measured last")
                + ". Save a run with mvn verify -Dperfratchet.save=NAME, change the code, and measure again");
    }

    /** {@return the exception for an entry that matches no run, which lists the runs} */
    static RunSelectionException none(String entry, RunsFolder folder, boolean current) {
        List<RunFile> files = folder.files();
        String candidates = files.isEmpty()
                ? "no run was saved in " + shown(folder.path()) + "; save one with mvn verify -Dperfratchet.save=NAME"
                : "there are " + (files.size() > MOST_CANDIDATES ? "..., " : "") + names(files)
                        + (current ? " and " + Run.CURRENT : "") + SEE;
        return new RunSelectionException(
                "No run matches " + Printable.quoted(entry) + " of perfratchet.runs; " + candidates);
    }

    private static String names(List<RunFile> files) {
        return files.stream()
                .skip(Math.max(0, files.size() - MOST_CANDIDATES))
                .map(file -> Printable.bounded(file.stem(), LONGEST_NAME))
                .collect(Collectors.joining(", "));
    }

    /** {@return the exception for an entry that matches several runs} */
    static RunSelectionException several(String entry, List<RunFile> files) {
        return new RunSelectionException(Printable.quoted(entry) + " of perfratchet.runs matches "
                + files.stream()
                        .map(file -> describe(RunNames.number(file.header().number()), file.header()))
                        .collect(Collectors.joining("; "))
                + "; choose one by its number");
    }

    /** {@return the exception for two entries that match the same run} */
    static RunSelectionException same(String entry, Run run, String otherEntry, Run other) {
        return new RunSelectionException(described(entry, run) + " and " + described(otherEntry, other)
                + " are the same run, so that there is nothing to compare; choose another" + SEE);
    }

    private static String described(String entry, Run run) {
        return Printable.quoted(entry) + " (" + describe(run.label(), run.header()) + ")";
    }

    private static String describe(String label, @Nullable RunHeader header) {
        if (header == null) {
            return label;
        }
        Commit commit = header.commit();
        return label + (header.name() == null ? "" : " " + header.name()) + " of " + header.savedAt()
                + (commit == null
                        ? ""
                        : ", " + Printable.escape(commit.shortId())
                                + (commit.branch() == null
                                        ? ""
                                        : " on " + Printable.bounded(commit.branch(), LONGEST_BRANCH)));
    }

    private static String shown(Path path) {
        return Printable.escape(path.toString());
    }
}
