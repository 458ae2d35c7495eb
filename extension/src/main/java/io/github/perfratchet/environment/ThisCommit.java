package io.github.perfratchet.environment;

import io.github.perfratchet.baseline.measurement.Commit;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the commit of the code at hand: git tells, or else the build server. */
public final class ThisCommit {

    private ThisCommit() {}

    /** {@return the commit that is checked out in this folder, or that the build server says is} */
    public static @Nullable Commit detect(Path folder) {
        return of(GitCommit.of(folder), CiCommit.of(System.getenv()));
    }

    /** Build servers check out a commit and no branch, and say whose it is. */
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
