package io.github.perfratchet.machine;

import io.github.perfratchet.baseline.measurement.Commit;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the commit of the current code, from git or otherwise from the build server. */
public final class ThisCommit {

    private ThisCommit() {}

    /** {@return the commit that is checked out in this folder, according to git or the build server; {@code null} if neither knows it} */
    public static @Nullable Commit detect(Path folder) {
        return of(GitCommit.of(folder), CiCommit.of(System.getenv()));
    }

    /**
     * Takes the branch from the build server if git does not know it. Build servers check out a commit without a branch, and report its
     * branch.
     */
    static @Nullable Commit of(@Nullable Commit git, Optional<Commit> server) {
        if (git == null) {
            return server.orElse(null);
        }
        String branch = git.branch() == null
                ? server.filter(commit -> commit.id().equals(git.id()))
                        .map(Commit::branch)
                        .orElse(null)
                : git.branch();
        return new Commit(git.id(), branch, git.dirty(), git.time());
    }
}
