package io.github.perfratchet.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Commit;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitCommitTests {

    private static final String ID = "0123456789012345678901234567890123456789";

    @Test
    void aCleanCheckoutHasCommitAndBranch() {
        assertThat(GitCommit.parse(List.of("# branch.oid " + ID, "# branch.head main", "# branch.ab +0 -0")))
                .isEqualTo(new Commit(ID, "main", false));
    }

    @Test
    void aChangedFileMakesItDirtyAndADetachedHeadHasNoBranch() {
        assertThat(GitCommit.parse(
                        List.of("# branch.oid " + ID, "# branch.head (detached)", "1 .M N... a b c d e file")))
                .isEqualTo(new Commit(ID, null, true));
    }

    @Test
    void aRepositoryWithoutACommitHasNone() {
        assertThat(GitCommit.parse(List.of("# branch.oid (initial)", "# branch.head main")))
                .isNull();
    }

    @Test
    void aBranchThatWouldMoveTheCursorIsDisarmed() {
        Commit commit = GitCommit.parse(List.of("# branch.oid " + ID, "# branch.head evil\u001b[2J\u202e"));

        assertThat(Objects.requireNonNull(commit).branch()).isEqualTo("evil?[2J?");
    }

    @Test
    void outsideOfACheckoutThereIsNone(@TempDir Path folder) {
        assertThat(GitCommit.of(folder)).isNull();
    }

    @Test
    void aCheckoutTellsWhenItsCommitWasMade(@TempDir Path folder) throws Exception {
        git(folder, "init", "-q");
        git(folder, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "--allow-empty", "-m", "first");

        assertThat(Objects.requireNonNull(GitCommit.of(folder)).time())
                .isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
    }

    private static void git(Path folder, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("GIT_COMMITTER_DATE", "2026-01-02T03:04:05Z");
        assertThat(builder.start().waitFor()).isZero();
    }
}
