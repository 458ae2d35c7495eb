package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.measurement.Commit;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of the saved runs that an expression names. It reads only the headers of files, and only if the name of the file is not
 * enough to decide.
 *
 * @param folder the folder of the saved runs
 * @param base the folder to which paths are relative
 */
record RunFinder(RunsFolder folder, Path base) {

    /** {@return the files of the runs that an expression names} */
    List<RunFile> find(RunExpression expression) {
        if (expression instanceof RunExpression.Latest latest) {
            return latest(latest);
        }
        if (expression instanceof RunExpression.Matching matching) {
            return matching(matching);
        }
        if (expression instanceof RunExpression.InFile inFile) {
            return inFile(inFile);
        }
        return named((RunExpression.Named) expression);
    }

    /** {@return the latest saved run, or an empty list if there is none} */
    private List<RunFile> latest(RunExpression.Latest latest) {
        String branch = latest.branch();
        Predicate<RunFile> wanted = branch == null ? file -> true : file -> isOn(branch, file.header());
        List<RunFile> files = folder.files();
        for (int i = files.size() - 1; i >= 0; i--) {
            if (wanted.test(files.get(i))) {
                return List.of(files.get(i));
            }
        }
        return List.of();
    }

    /** {@return the runs that match a pattern} */
    private List<RunFile> matching(RunExpression.Matching matching) {
        return folder.files().stream()
                .filter(file -> matching.pattern().test(file.stem())
                        || matching.pattern().test(file.name()))
                .toList();
    }

    /** {@return the run in a file, relative to the base or to the folder of the runs, or an empty list if there is no such file} */
    private List<RunFile> inFile(RunExpression.InFile inFile) {
        try {
            Path path = base.resolve(inFile.path());
            Path file = Files.exists(path) ? path : folder.path().resolve(inFile.path());
            return Files.isRegularFile(file) ? List.of(RunFile.at(file)) : List.of();
        } catch (InvalidPathException e) {
            return List.of();
        }
    }

    /** {@return the runs with this number, name or commit} */
    private List<RunFile> named(RunExpression.Named named) {
        OptionalInt number = named.number();
        return folder.files().stream()
                .filter(file -> (number.isPresent() && file.number() == number.getAsInt())
                        || file.stem().equals(named.name())
                        || file.name().equals(named.name())
                        || (named.mayBeCommit()
                                && isAt(named.id(), file.header().commit())))
                .toList();
    }

    private static boolean isAt(String id, @Nullable Commit commit) {
        return commit != null && commit.id().startsWith(id);
    }

    private static boolean isOn(String branch, RunHeader header) {
        Commit commit = header.commit();
        return commit != null && branch.equals(commit.branch());
    }
}
