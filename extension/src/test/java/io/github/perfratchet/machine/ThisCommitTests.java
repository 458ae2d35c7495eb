package io.github.perfratchet.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Commit;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThisCommitTests {

    private static final String ID = "0123456789012345678901234567890123456789";
    private static final String OTHER = "abcdefabcdefabcdefabcdefabcdefabcdefabcd";
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

    @ParameterizedTest
    @CsvSource({
        "GITHUB_SHA, GITHUB_REF, refs/heads/main, main",
        "GITHUB_SHA, GITHUB_HEAD_REF, fix/it, fix/it",
        "GITHUB_SHA, GITHUB_REF, refs/tags/v1,",
        "CI_COMMIT_SHA, CI_COMMIT_BRANCH, main, main",
        "GIT_COMMIT, GIT_BRANCH, origin/main, main",
        "TRAVIS_COMMIT, TRAVIS_BRANCH, main, main",
        "CIRCLE_SHA1, CIRCLE_BRANCH, main, main",
        "BUILD_SOURCEVERSION, BUILD_SOURCEBRANCH, refs/heads/main, main",
        "BUILDKITE_COMMIT, BUILDKITE_BRANCH, main, main"
    })
    void withoutGitTheBuildServerTells(String idVariable, String branchVariable, String value, String branch) {
        Optional<Commit> found = CiCommit.of(Map.of(idVariable, ID, branchVariable, value));

        assertThat(ThisCommit.of(null, found)).isEqualTo(new Commit(ID, branch, false));
    }

    @Test
    void theBranchOfAPullRequestComesBeforeTheOneItIsMergedInto() {
        assertThat(CiCommit.of(
                        Map.of("TRAVIS_COMMIT", ID, "TRAVIS_PULL_REQUEST_BRANCH", "topic", "TRAVIS_BRANCH", "main")))
                .contains(new Commit(ID, "topic", false));
        assertThat(CiCommit.of(Map.of("TRAVIS_COMMIT", ID, "TRAVIS_PULL_REQUEST_BRANCH", "", "TRAVIS_BRANCH", "main")))
                .contains(new Commit(ID, "main", false));
    }

    @Test
    void whatIsNoCommitIsNone() {
        assertThat(CiCommit.of(Map.of("GITHUB_SHA", "; rm -rf /", "BUILDKITE_COMMIT", "HEAD")))
                .isEmpty();
        assertThat(ThisCommit.of(null, Optional.empty())).isNull();
    }

    @Test
    void aBranchIsBoundedAndDisarmed() {
        assertThat(CiCommit.of(Map.of("CIRCLE_SHA1", ID, "CIRCLE_BRANCH", "evil\u001b[2J" + "x".repeat(500))))
                .hasValueSatisfying(commit ->
                        assertThat(commit.branch()).startsWith("evil?[2Jx").hasSize(200));
    }

    @Test
    void gitWinsAndTheServerNamesTheBranchOfADetachedHead() {
        Commit detached = new Commit(ID, null, true, TIME);

        assertThat(ThisCommit.of(detached, Optional.of(new Commit(ID, "topic", false))))
                .isEqualTo(new Commit(ID, "topic", true, TIME));
        assertThat(ThisCommit.of(detached, Optional.of(new Commit(OTHER, "topic", false))))
                .isEqualTo(detached);
        assertThat(ThisCommit.of(new Commit(ID, "main", false, TIME), Optional.of(new Commit(ID, "topic", false))))
                .isEqualTo(new Commit(ID, "main", false, TIME));
    }
}
