package io.github.perfratchet.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The checkout of a separate git repository. A project and its parent are folders in it.
 *
 * @param folder the top-level folder
 */
record GitCheckout(Path folder) {

    /** Creates a repository of a project and its parent, with one commit of all their files. */
    static GitCheckout of(TestProject project) {
        GitCheckout checkout = new GitCheckout(project.settings().resolveSibling(""));
        checkout.git("init", "--quiet", "--initial-branch=main");
        TestProject.write(checkout.folder().resolve(".gitignore"), "target/\n");
        checkout.commit("Begin");
        return checkout;
    }

    /**
     * Commits all files.
     *
     * @return the full id of the commit
     */
    String commit(String subject) {
        git("add", "--all");
        git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "-m", subject);
        return git("rev-parse", "HEAD").strip();
    }

    /** {@return the state that must not change for the user; it includes every byte of the index} */
    List<String> state() {
        try {
            return List.of(
                    git("status", "--porcelain"),
                    git("worktree", "list"),
                    git("for-each-ref"),
                    git("stash", "list"),
                    HexFormat.of().formatHex(Files.readAllBytes(folder.resolve(".git/index"))),
                    git("ls-files", "--debug"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().keySet().removeAll(List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"));
        try {
            Process git = builder.start();
            String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
