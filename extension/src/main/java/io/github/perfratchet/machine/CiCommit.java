package io.github.perfratchet.machine;

import io.github.perfratchet.baseline.measurement.Commit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the commit from the variables that build servers set. */
final class CiCommit {

    /**
     * The variables that each build server documents. The branch of a pull request comes before the branch that it is to be merged into.
     */
    private static final List<Server> SERVERS = List.of(
            new Server("GITHUB_SHA", "GITHUB_HEAD_REF", "GITHUB_REF"),
            new Server("CI_COMMIT_SHA", "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", "CI_COMMIT_BRANCH"),
            new Server("GIT_COMMIT", "CHANGE_BRANCH", "BRANCH_NAME", "GIT_BRANCH"),
            new Server("TRAVIS_COMMIT", "TRAVIS_PULL_REQUEST_BRANCH", "TRAVIS_BRANCH"),
            new Server("CIRCLE_SHA1", "CIRCLE_BRANCH"),
            new Server("BUILD_SOURCEVERSION", "SYSTEM_PULLREQUEST_SOURCEBRANCH", "BUILD_SOURCEBRANCH"),
            new Server("BUILDKITE_COMMIT", "BUILDKITE_BRANCH"),
            new Server("BITBUCKET_COMMIT", "BITBUCKET_BRANCH"),
            new Server("APPVEYOR_REPO_COMMIT", "APPVEYOR_PULL_REQUEST_HEAD_REPO_BRANCH", "APPVEYOR_REPO_BRANCH"),
            new Server("DRONE_COMMIT_SHA", "DRONE_SOURCE_BRANCH", "DRONE_BRANCH"),
            new Server("BUILD_VCS_NUMBER"));

    private CiCommit() {}

    /** {@return the commit; empty if no known build server has set one} */
    static Optional<Commit> of(Map<String, String> variables) {
        return SERVERS.stream()
                .flatMap(server -> server.commit(variables).stream())
                .findFirst();
    }

    /**
     * The variables of one kind of build server.
     *
     * @param id the variable with the id of the commit
     * @param branches the variables with the branch; the first one that is set counts
     */
    private record Server(String id, List<String> branches) {

        Server(String id, String... branches) {
            this(id, List.of(branches));
        }

        Optional<Commit> commit(Map<String, String> variables) {
            String found = variables.getOrDefault(id, "");
            return Commit.isId(found) ? Optional.of(new Commit(found, branch(variables), false)) : Optional.empty();
        }

        private @Nullable String branch(Map<String, String> variables) {
            return branches.stream()
                    .map(variables::get)
                    .filter(Objects::nonNull)
                    .filter(name -> !name.isBlank())
                    .findFirst()
                    .flatMap(Server::named)
                    .orElse(null);
        }

        /** {@return the name of a branch; empty if the name is that of a tag or of the merge of a pull request, which are not branches} */
        private static Optional<String> named(String name) {
            return Stream.of("refs/heads/", "origin/")
                    .filter(name::startsWith)
                    .map(prefix -> name.substring(prefix.length()))
                    .findFirst()
                    .or(() -> name.startsWith("refs/") ? Optional.empty() : Optional.of(name))
                    .map(CommitText::printable);
        }
    }
}
