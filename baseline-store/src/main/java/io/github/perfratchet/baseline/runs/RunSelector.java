package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.untrusted.Glob;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the runs that a text means, separated by commas: a number ({@code 7}, {@code 0007}), a name, a commit's id or at least seven
 * digits of it, a path, a pattern of file names ({@code 000?_release*}), {@code latest}, {@code latest on main}, or
 * {@code current}, what was measured last. Each but a pattern means one run.
 *
 * @since 0.1
 */
public final class RunSelector {

    private static final String LATEST = "latest";
    private static final Pattern LATEST_ON = Pattern.compile("latest on (\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{7,64}");
    private static final int MOST_CANDIDATES = 10;
    private static final String SEE = "; mvn perfratchet:list shows them";

    private final RunsFolder folder;
    private final Path base;
    private final List<ClassResults> current;

    /**
     * Chooses from saved runs and the latest.
     *
     * @param folder the saved runs
     * @param base the folder that paths are relative to
     * @param current what was measured last, maybe nothing
     */
    public RunSelector(RunsFolder folder, Path base, List<ClassResults> current) {
        this.folder = folder;
        this.base = base;
        this.current = List.copyOf(current);
    }

    /**
     * {@return the latest run that was saved before what was measured last, and that}
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
        throw new RunSelectionException("There is nothing to compare with: "
                + (files.isEmpty()
                        ? "no run was saved in " + shown(folder.path())
                        : "the runs in " + shown(folder.path()) + " are all copies of what was measured last")
                + ". Save a run with mvn verify -Dperfratchet.save=NAME, change the code, and measure again");
    }

    /**
     * {@return the runs that a text means, in its order; one alone is followed by what was measured last}
     *
     * @throws RunSelectionException if an item means no run or several, or if two mean the same
     * @throws io.github.perfratchet.baseline.files.StoreException if a run cannot be read
     */
    public List<Run> select(String text) {
        List<Chosen> chosen = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .flatMap(item -> find(item).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        if (chosen.size() == 1) {
            chosen.addAll(find(Run.CURRENT));
        }
        refuseCopies(chosen);
        return labelled(chosen.stream().map(Chosen::run).toList());
    }

    /** A run, and what it was chosen by. */
    private record Chosen(String item, Run run) {

        String description() {
            return Printable.quoted(item) + " (" + describe(run) + ")";
        }
    }

    private List<Chosen> find(String item) {
        List<Run> runs = runs(item);
        if (runs.isEmpty()) {
            throw new RunSelectionException(
                    "No run is meant by " + Printable.quoted(item) + " of perfratchet.runs; " + candidates());
        }
        return runs.stream().map(run -> new Chosen(item, run)).toList();
    }

    private List<Run> runs(String item) {
        var latestOn = LATEST_ON.matcher(item);
        if (item.equals(Run.CURRENT)) {
            return List.of(current());
        }
        if (item.equals(LATEST)) {
            return latest(run -> true);
        }
        if (latestOn.matches()) {
            return latest(run -> isOn(run, latestOn.group(1)));
        }
        if (Glob.isIn(item)) {
            return matching(item);
        }
        if (item.contains("/") || item.contains("\\") || item.endsWith(".json")) {
            return file(item);
        }
        List<Run> found = named(item);
        if (found.size() > 1) {
            throw new RunSelectionException(Printable.quoted(item) + " of perfratchet.runs means "
                    + found.stream().map(RunSelector::describe).collect(Collectors.joining("; "))
                    + "; choose one by its"
                    + " number");
        }
        return found;
    }

    private Run current() {
        if (current.isEmpty()) {
            throw new RunSelectionException(
                    "Nothing was measured yet, so there is no current run; measure with mvn verify, or choose two of the"
                            + " saved runs: -Dperfratchet.runs=0001,0002");
        }
        return Run.current(current);
    }

    /** A run that cannot be read might be the one that is meant, so it is an error and not passed over. */
    private List<Run> latest(Predicate<Run> wanted) {
        List<RunFile> files = folder.files();
        for (int i = files.size() - 1; i >= 0; i--) {
            Run run = Run.of(files.get(i).read());
            if (wanted.test(run)) {
                return List.of(run);
            }
        }
        return List.of();
    }

    private List<Run> matching(String pattern) {
        Glob glob = new Glob(pattern);
        return folder.files().stream()
                .filter(file -> glob.test(file.stem()) || glob.test(nameOf(file)))
                .map(file -> Run.of(file.read()))
                .toList();
    }

    private List<Run> file(String item) {
        try {
            Path path = base.resolve(item);
            Path file = Files.exists(path) ? path : folder.path().resolve(item);
            return Files.isRegularFile(file) ? List.of(Run.of(RunFile.at(file).read())) : List.of();
        } catch (InvalidPathException e) {
            return List.of();
        }
    }

    private List<Run> named(String item) {
        Set<Run> found = new LinkedHashSet<>();
        boolean number = NUMBER.matcher(item).matches();
        String id = item.toLowerCase(Locale.ROOT);
        boolean commit = COMMIT.matcher(id).matches();
        for (RunFile file : folder.files()) {
            boolean numbered = number && file.number() == Integer.parseInt(item);
            if (numbered || file.stem().equals(item) || nameOf(file).equals(item)) {
                found.add(Run.of(file.read()));
            } else if (commit) {
                Run run = Run.of(file.read());
                Commit of = run.commit();
                if (of != null && of.id().startsWith(id)) {
                    found.add(run);
                }
            }
        }
        return List.copyOf(found);
    }

    private static String nameOf(RunFile file) {
        return file.stem().substring(file.stem().indexOf('_') + 1);
    }

    private static boolean isOn(Run run, String branch) {
        Commit commit = run.commit();
        return commit != null && branch.equals(commit.branch());
    }

    private static void refuseCopies(List<Chosen> chosen) {
        for (int i = 0; i < chosen.size(); i++) {
            for (int j = i + 1; j < chosen.size(); j++) {
                if (chosen.get(i).run().isCopyOf(chosen.get(j).run())) {
                    throw new RunSelectionException(chosen.get(i).description() + " and "
                            + chosen.get(j).description() + " are the same run, so that there is nothing to compare;"
                            + " choose another" + SEE);
                }
            }
        }
    }

    /** Numbers of runs from several folders may be the same. */
    private static List<Run> labelled(List<Run> runs) {
        boolean different = runs.stream().map(Run::label).distinct().count() == runs.size();
        List<Run> labelled = new ArrayList<>();
        for (Run run : runs) {
            labelled.add(different ? run : run.labelled((labelled.size() + 1) + ":" + run.label()));
        }
        return List.copyOf(labelled);
    }

    private String candidates() {
        List<RunFile> files = folder.files();
        if (files.isEmpty()) {
            return "no run was saved in " + shown(folder.path()) + "; save one with mvn verify -Dperfratchet.save=NAME";
        }
        String named = files.stream()
                .skip(Math.max(0, files.size() - MOST_CANDIDATES))
                .map(file -> Printable.bounded(file.stem(), 80))
                .collect(Collectors.joining(", "));
        return "there are " + (files.size() > MOST_CANDIDATES ? "..., " : "") + named
                + (current.isEmpty() ? "" : " and " + Run.CURRENT) + SEE;
    }

    private static String describe(Run run) {
        RunHeader header = run.header();
        if (header == null) {
            return run.label();
        }
        Commit commit = header.commit();
        return run.label() + (header.name() == null ? "" : " " + header.name()) + " of " + header.savedAt()
                + (commit == null
                        ? ""
                        : ", " + Printable.escape(commit.shortId())
                                + (commit.branch() == null ? "" : " on " + Printable.bounded(commit.branch(), 40)));
    }

    private static String shown(Path path) {
        return Printable.escape(path.toString());
    }
}
