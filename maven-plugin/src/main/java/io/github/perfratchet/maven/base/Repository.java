package io.github.perfratchet.maven.base;

import io.github.perfratchet.baseline.measurement.Commit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A folder in a git repository.
 *
 * @param git runs git in the folder
 * @param root the top level of the working tree
 * @param prefix the path of the folder, relative to the top level; empty for the top level itself
 */
record Repository(Git git, Path root, Path prefix) {

    private static final int SHORT_COMMIT = 12;
    private static final int LENGTH_OF_A_DATE = 10;

    /**
     * Finds the repository of a folder.
     *
     * @return the repository; empty if there is none or git refuses to use it
     * @throws IOException if git cannot be started
     */
    static Optional<Repository> of(Git git) throws IOException {
        List<String> lines =
                git.ask("rev-parse", "--show-toplevel", "--show-prefix").lines();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Repository(git, Path.of(lines.get(0)), Path.of(lines.size() < 2 ? "" : lines.get(1))));
    }

    /** {@return the full id of the commit that a revision refers to; empty if it refers to none} */
    Optional<String> commit(String revision) throws IOException {
        Git.Answer answer = git.ask("rev-parse", "--verify", "--quiet", revision + "^{commit}");
        String id = answer.text().strip();
        return answer.success() && Commit.isId(id) ? Optional.of(id) : Optional.empty();
    }

    /** {@return whether the clone is shallow, so that older commits are missing} */
    boolean isShallow() throws IOException {
        return git.ask("rev-parse", "--is-shallow-repository").text().strip().equals("true");
    }

    /** {@return whether a file differs from the current commit or is untracked} */
    boolean hasUncommittedChanges() throws IOException {
        return !git.ask("status", "--porcelain").text().isEmpty();
    }

    /** {@return the short id of a commit and its date} */
    String summary(String commit) throws IOException {
        List<String> lines =
                git.ask("rev-list", "--max-count=1", "--format=%cI", commit).lines();
        String date = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        String id = commit.substring(0, SHORT_COMMIT);
        return date.matches("\\d{4}-\\d\\d-\\d\\dT.*") ? id + ", " + date.substring(0, LENGTH_OF_A_DATE) : id;
    }

    /**
     * Writes the files of a commit to a folder. It uses a separate index file. Unlike a worktree, this leaves nothing in the repository,
     * even if it is interrupted. Submodules are not checked out.
     */
    void checkOut(String commit, Path folder) throws IOException, MojoExecutionException {
        Files.createDirectories(folder);
        Path index = folder.resolveSibling("index");
        Git own = git.withIndex(index);
        Path repository =
                Path.of(git.ask("rev-parse", "--absolute-git-dir").text().strip());
        require(own.ask("read-tree", commit), commit);
        require(
                own.ask(
                        "--git-dir=" + repository,
                        "--work-tree=" + folder,
                        "checkout-index",
                        "--all",
                        "--force",
                        "--quiet"),
                commit);
        Files.delete(index);
    }

    private static void require(Git.Answer answer, String commit) throws MojoExecutionException {
        if (!answer.success()) {
            throw new MojoExecutionException("git cannot check out the commit " + commit + " ("
                    + MessageText.reason(answer.complaint())
                    + "). Find the cause with git status and git fsck, or fetch"
                    + " the commit again.");
        }
    }
}
