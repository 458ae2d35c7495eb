package io.github.perfratchet.machine;

import io.github.perfratchet.baseline.measurement.Commit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads the commit of a checkout from git. */
final class GitCommit {

    private static final String COMMIT = "# branch.oid ";
    private static final String BRANCH = "# branch.head ";
    private static final int MOST_LINES = 50;

    private GitCommit() {}

    /** {@return the commit that is checked out in the folder; {@code null} without git, outside a checkout, and before the first commit} */
    static @Nullable Commit of(Path folder) {
        try {
            Commit commit = parse(git(folder, "status", "--porcelain=v2", "--branch", "--untracked-files=no"));
            return commit == null
                    ? null
                    : new Commit(
                            commit.id(),
                            commit.branch(),
                            commit.dirty(),
                            time(git(folder, "show", "--no-patch", "--format=%ct", commit.id())));
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static List<String> git(Path folder, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile());
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process git = builder.start();
        git.getOutputStream().close();
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(git.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null && lines.size() < MOST_LINES; line = reader.readLine()) {
                lines.add(line);
            }
        } finally {
            if (!git.waitFor(10, TimeUnit.SECONDS)) {
                git.destroyForcibly();
            }
        }
        return lines;
    }

    /** Parses the output of {@code git status --porcelain=v2 --branch}, which consists of headers and then a line for each changed file. */
    static @Nullable Commit parse(List<String> status) {
        String id = null;
        String branch = null;
        boolean dirty = false;
        for (String line : status) {
            if (line.startsWith(COMMIT)) {
                id = line.substring(COMMIT.length());
            } else if (line.startsWith(BRANCH)) {
                branch = line.substring(BRANCH.length());
            } else if (!line.startsWith("#")) {
                dirty = true;
            }
        }
        if (id == null || !Commit.isId(id)) {
            return null;
        }
        return new Commit(
                id, branch == null || branch.equals("(detached)") ? null : CommitText.printable(branch), dirty);
    }

    /** Parses a time in seconds since 1970. */
    private static @Nullable Instant time(List<String> show) {
        return show.size() == 1 && show.get(0).matches("\\d{1,12}")
                ? Instant.ofEpochSecond(Long.parseLong(show.get(0)))
                : null;
    }
}
