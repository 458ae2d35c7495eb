package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.measurement.ClassResults;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Selects runs by a text with entries that are separated by commas. An entry is a number ({@code 7}, {@code 0007}), a name, at least seven
 * digits of a commit id, a path, a pattern of file names ({@code 000?_release*}), {@code latest}, {@code latest on main}, or
 * {@code current} for the last measurement. Only a pattern may match several runs.
 *
 * @since 0.1
 */
public final class RunSelector {

    private final RunsFolder folder;
    private final RunFinder finder;
    private final List<ClassResults> current;

    /**
     * Creates a selector of the saved runs and the last measurement.
     *
     * @param folder the folder of the saved runs
     * @param base the folder to which paths are relative
     * @param current the results of the last measurement, which may be empty
     */
    public RunSelector(RunsFolder folder, Path base, List<ClassResults> current) {
        this.folder = folder;
        this.finder = new RunFinder(folder, base);
        this.current = List.copyOf(current);
    }

    /**
     * {@return the latest saved run that is not a copy of the last measurement, followed by the last measurement}
     *
     * @throws RunSelectionException if either is missing
     * @throws io.github.perfratchet.baseline.files.StoreException if a run cannot be read
     */
    public List<Run> latestAndCurrent() {
        Run now = current();
        List<RunFile> files = folder.files();
        for (int i = files.size() - 1; i >= 0; i--) {
            Run saved = Run.of(files.get(i).read());
            if (!saved.isCopyOf(now)) {
                return List.of(saved, now);
            }
        }
        throw RunMessages.nothingToCompareWith(folder);
    }

    /**
     * {@return the runs that a text selects, in its order; a single run is followed by the last measurement}
     *
     * @throws RunSelectionException if an entry matches no run or several runs, or if two entries match the same run
     * @throws io.github.perfratchet.baseline.files.StoreException if a run cannot be read
     */
    public List<Run> select(String text) {
        List<Chosen> chosen = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .flatMap(entry -> choose(entry).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        if (chosen.size() == 1) {
            chosen.addAll(choose(Run.CURRENT));
        }
        refuseCopies(chosen);
        return labelled(chosen.stream().map(Chosen::run).toList());
    }

    /** A run and the entry that selected it. */
    private record Chosen(String entry, Run run) {}

    private List<Chosen> choose(String entry) {
        if (entry.equals(Run.CURRENT)) {
            return List.of(new Chosen(entry, current()));
        }
        RunExpression expression = RunExpression.parse(entry);
        List<RunFile> files = finder.find(expression);
        if (files.isEmpty()) {
            throw RunMessages.none(entry, folder, !current.isEmpty());
        }
        if (files.size() > 1 && !(expression instanceof RunExpression.Matching)) {
            throw RunMessages.several(entry, files);
        }
        return files.stream()
                .map(file -> new Chosen(entry, Run.of(file.read())))
                .toList();
    }

    private Run current() {
        if (current.isEmpty()) {
            throw RunMessages.nothingMeasured();
        }
        return Run.current(current);
    }

    private static void refuseCopies(List<Chosen> chosen) {
        for (int i = 0; i < chosen.size(); i++) {
            for (int j = i + 1; j < chosen.size(); j++) {
                Chosen one = chosen.get(i);
                Chosen other = chosen.get(j);
                if (one.run().isCopyOf(other.run())) {
                    throw RunMessages.same(one.entry(), one.run(), other.entry(), other.run());
                }
            }
        }
    }

    /** Adds the position to all labels if two runs have the same number, as runs from several folders may have. */
    private static List<Run> labelled(List<Run> runs) {
        boolean different = runs.stream().map(Run::label).distinct().count() == runs.size();
        List<Run> labelled = new ArrayList<>();
        for (Run run : runs) {
            labelled.add(different ? run : run.labelled((labelled.size() + 1) + ":" + run.label()));
        }
        return List.copyOf(labelled);
    }
}
