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
 * Asks git in a folder. Nothing that is asked changes the repository: no hook runs, and no lock is taken.
 *
 * @param folder the folder to ask in
 * @param index the index to use in place of the user's; empty for the user's, which is only read
 */
record Git(Path folder, List<Path> index) {

    private static final int LONGEST_ANSWER = 1 << 20;

    /** A hook of git that calls Maven sets these for the commit it is about. */
    private static final List<String> OF_A_HOOK =
            List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY");

    static Git in(Path folder) {
        return new Git(folder, List.of());
    }

    /** {@return the same with an index of its own, which need not exist yet} */
    Git withIndex(Path file) {
        return new Git(folder, List.of(file));
    }

    /**
     * Asks.
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

    /** Reads to the end, but keeps no more than a message or a list can use. */
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
     * What git said.
     *
     * @param success whether it did what it was asked for
     * @param text what it answered
     * @param complaint what it printed as errors and warnings
     */
    record Answer(boolean success, String text, String complaint) {

        /** {@return the lines of the answer} */
        List<String> lines() {
            return text.lines().toList();
        }
    }
}
