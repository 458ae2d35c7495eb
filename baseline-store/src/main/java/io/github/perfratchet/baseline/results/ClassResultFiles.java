package io.github.perfratchet.baseline.results;

import io.github.perfratchet.baseline.files.FileNames;
import io.github.perfratchet.baseline.files.Folder;
import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.json.JsonFile;
import io.github.perfratchet.baseline.json.MalformedJsonException;
import io.github.perfratchet.baseline.json.Remedy;
import io.github.perfratchet.baseline.json.ResultsJson;
import io.github.perfratchet.baseline.json.StoreFile;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of the runs of one test class: {@code <class>.json} for the first run, {@code <class>~2.json} for the second, and, for a third
 * run that has not ended, the folder {@code <class>~3~<build>} of its parts. The file name of a class does not contain a tilde itself.
 *
 * @param folder the folder of all classes
 * @param name the file name of the class, without a number and a suffix
 * @param found the files and folders that were found, in the order of the runs
 */
record ClassResultFiles(Path folder, String name, List<Found> found) {

    static final String SUFFIX = ".json";

    private static final Pattern LATER_RUN = Pattern.compile("(?<class>[^~]+)~(?<number>[1-9][0-9]{0,8})\\.json");
    private static final Pattern PARTS =
            Pattern.compile("(?<class>[^~]+)~(?<number>[1-9][0-9]{0,8})~(?<build>[0-9a-f]+)");

    /**
     * The file or the folder of one run.
     *
     * @param number the number of the run, from 1 on
     * @param path the file, or the folder of the parts
     * @param build the build that the run belongs to, from the name of the folder; empty for a file
     */
    record Found(int number, Path path, String build) {

        boolean isWhole() {
            return build.isEmpty();
        }
    }

    static ClassResultFiles of(Path folder, String className) {
        return named(folder, FileNames.folderOfClass(className));
    }

    private static ClassResultFiles named(Path folder, String name) {
        return all(folder).stream()
                .filter(files -> files.name().equals(name))
                .findFirst()
                .orElse(new ClassResultFiles(folder, name, List.of()));
    }

    static Collection<ClassResultFiles> all(Path folder) {
        SortedMap<String, List<Found>> byName = new TreeMap<>();
        for (Path path : Folder.list(folder, entry -> true)) {
            String entry = path.getFileName().toString();
            Matcher parts = PARTS.matcher(entry);
            Matcher later = LATER_RUN.matcher(entry);
            if (parts.matches() && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                put(byName, parts, path, parts.group("build"));
            } else if (later.matches()) {
                put(byName, later, path, "");
            } else if (FileNames.isOfClass(entry)) {
                put(byName, entry.substring(0, entry.length() - SUFFIX.length()), new Found(1, path, ""));
            }
        }
        byName.values().forEach(found -> found.sort((one, other) -> Integer.compare(one.number(), other.number())));
        return byName.entrySet().stream()
                .map(files -> new ClassResultFiles(folder, files.getKey(), List.copyOf(files.getValue())))
                .toList();
    }

    private static void put(SortedMap<String, List<Found>> byName, Matcher name, Path path, String build) {
        put(byName, name.group("class"), new Found(Integer.parseInt(name.group("number")), path, build));
    }

    private static void put(SortedMap<String, List<Found>> byName, String name, Found found) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(found);
    }

    /** {@return the current files of the class} */
    private ClassResultFiles again() {
        return named(folder, name);
    }

    Path whole(int number) {
        return folder.resolve(name + (number == 1 ? "" : "~" + number) + SUFFIX);
    }

    private Path parts(int number, String build) {
        return folder.resolve(name + "~" + number + "~" + build);
    }

    /** {@return the runs by their number, without the runs that have no results} */
    SortedMap<Integer, ClassResults> read() {
        SortedMap<Integer, ClassResults> runs = new TreeMap<>();
        for (Found one : found) {
            if (!runs.containsKey(one.number())) {
                // A run that ends during this read has its parts first, and then the whole file.
                Optional<ClassResults> parts = one.isWhole() ? Optional.empty() : readParts(one);
                readWhole(one.number()).or(() -> parts).ifPresent(results -> runs.put(one.number(), results));
            }
        }
        return runs;
    }

    private Optional<ClassResults> readWhole(int number) {
        Path file = whole(number);
        return read(file, results -> empty(results.className()).whole(number));
    }

    private ClassResultFiles empty(String className) {
        return new ClassResultFiles(folder, FileNames.folderOfClass(className), List.of());
    }

    private static Optional<ClassResults> read(Path file, Function<ClassResults, Path> pathOf) {
        StoreFile kept = new StoreFile(file, Remedy.RESULTS);
        Optional<ClassResults> results = kept.read(ResultsJson::readFile);
        results.ifPresent(read -> kept.requirePath(() -> pathOf.apply(read)));
        return results;
    }

    private Optional<ClassResults> readParts(Found run) {
        List<ClassResults> parts = partsIn(run.path()).stream()
                .flatMap(file -> read(
                        file,
                        part -> empty(part.className())
                                .parts(run.number(), run.build())
                                .resolve(file.getFileName()))
                        .stream())
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(joined(parts));
    }

    private static List<Path> partsIn(Path folder) {
        return Folder.list(
                folder, file -> FileNames.isOfClass(file.getFileName().toString()));
    }

    /**
     * Joins the parts of a run. The disturbances are known from the first measurement on, so the last part has the most complete
     * information.
     */
    private static ClassResults joined(List<ClassResults> parts) {
        ClassResults last = parts.get(parts.size() - 1);
        return new ClassResults(
                last.className(),
                last.environment(),
                last.circumstances(),
                last.commit(),
                last.startedAt(),
                false,
                parts.stream().flatMap(part -> part.measurements().stream()).toList(),
                parts.stream().flatMap(part -> part.failures().stream()).toList());
    }

    void deleteRunsAfter(int number) {
        for (Found one : found) {
            if (!one.isWhole()) {
                deleteParts(one.path());
            } else if (one.number() > number) {
                new StoreFile(one.path(), Remedy.RESULTS).delete();
            }
        }
    }

    /** Deletes the files of other builds. A file that cannot be read does not belong to this build. */
    void keepThoseOf(String build) {
        for (Found one : found) {
            if (one.isWhole() && !build.equals(buildOf(one.path()))) {
                new StoreFile(one.path(), Remedy.RESULTS).delete();
            } else if (!one.isWhole() && !one.build().equals(build)) {
                deleteParts(one.path());
            }
        }
    }

    private static String buildOf(Path file) {
        try {
            return JsonFile.read(file).map(ResultsJson::build).orElse("");
        } catch (IOException | MalformedJsonException e) {
            return "";
        }
    }

    /** {@return a new run, after all existing runs} */
    RunOfClass begin(String build) {
        List<Found> now = again().found();
        int number = now.isEmpty() ? 1 : now.get(now.size() - 1).number() + 1;
        Path parts = parts(number, build);
        try {
            Files.createDirectory(parts);
        } catch (IOException e) {
            throw new StoreException(
                    "cannot create the folder " + Printable.escape(parts.toString()) + " (" + Printable.reason(e)
                            + "); check the permissions of the folder it is in, then run the same command again",
                    e);
        }
        return new RunOfClass(this, new Found(number, parts, build));
    }

    /**
     * Replaces the parts of a run with one file. Deletes the files of earlier runs that have no results that still count. If only this run
     * is left, it becomes the first run.
     */
    void finish(Found run, ClassResults results) {
        write(whole(run.number()), results, run.build());
        deleteParts(run.path());
        ClassResultFiles now = again();
        SortedMap<Integer, ClassResults> counting = LatestRuns.of(now.read());
        for (Found earlier : now.found()) {
            // The parts may belong to a run that continues in another JVM.
            if (earlier.isWhole() && earlier.number() < run.number() && !counting.containsKey(earlier.number())) {
                new StoreFile(earlier.path(), Remedy.RESULTS).delete();
            }
        }
        if (run.number() > 1 && again().found().size() == 1) {
            write(whole(1), results, run.build());
            new StoreFile(whole(run.number()), Remedy.RESULTS).delete();
        }
    }

    static void write(Path file, ClassResults results, String build) {
        new StoreFile(file, Remedy.RESULTS).write(ResultsJson.write(results, build));
    }

    private static void deleteParts(Path folder) {
        for (Path file : Folder.list(folder, entry -> !Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))) {
            new StoreFile(file, Remedy.RESULTS).delete();
        }
        Folder.deleteIfEmpty(folder);
    }
}
