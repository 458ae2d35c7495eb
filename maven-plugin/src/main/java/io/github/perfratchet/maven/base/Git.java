package io.github.perfratchet.maven.base;

import io.github.perfratchet.maven.system.ChildProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Runs git commands in a folder. No command changes the repository: git runs no hooks and takes no locks.
 *
 * @param folder the folder in which git runs
 * @param index the index file to use instead of the user's; empty to use the user's, which is only read
 */
record Git(Path folder, List<Path> index) {

    private static final int LONGEST_ANSWER = 1 << 20;

    /** The environment variables that git sets for a hook. If a hook calls Maven, they describe the commit of that hook. */
    private static final List<String> OF_A_HOOK =
            List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY");

    static Git in(Path folder) {
        return new Git(folder, List.of());
    }

    /** {@return a copy with a separate index file, which need not exist yet} */
    Git withIndex(Path file) {
        return new Git(folder, List.of(file));
    }

    /**
     * Runs a command.
     *
     * @throws IOException if git cannot be started
     */
    Answer ask(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "core.hooksPath=/dev/null", "-c", "core.splitIndex=false", "-c", "core.fsmonitor=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        OF_A_HOOK.forEach(environment::remove);
        index.forEach(file -> environment.put("GIT_INDEX_FILE", file.toString()));
        environment.put("GIT_OPTIONAL_LOCKS", "0");
        environment.put("GIT_TERMINAL_PROMPT", "0");
        environment.put("LC_ALL", "C");
        try (ChildProcess git = ChildProcess.start(builder)) {
            CompletableFuture<String> complaint =
                    CompletableFuture.supplyAsync(() -> read(git.process().getErrorStream()));
            String text = read(git.process().getInputStream());
            return new Answer(git.exitCode() == 0, text, complaint.join());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Reads a stream to its end. It returns only as much as a message or a list can use. */
    private static String read(InputStream stream) {
        try {
            String text = new String(stream.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
            stream.transferTo(OutputStream.nullOutputStream());
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The result of a command.
     *
     * @param success whether the command succeeded
     * @param text the text on standard output
     * @param complaint the errors and warnings on standard error
     */
    record Answer(boolean success, String text, String complaint) {

        /** {@return the lines of the text} */
        List<String> lines() {
            return text.lines().toList();
        }
    }
}
