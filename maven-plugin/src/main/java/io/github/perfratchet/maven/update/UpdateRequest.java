package io.github.perfratchet.maven.update;

import io.github.perfratchet.baseline.update.Acceptance;
import io.github.perfratchet.baseline.update.Renaming;
import io.github.perfratchet.maven.project.TestPatterns;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an update is asked to do.
 *
 * @param tests the patterns of the benchmarks to accept or to prune; absent for all
 * @param accept what to accept; absent for all, or for nothing where the update renames or prunes
 * @param rename what gets another name; absent for nothing
 * @param prune whether the baselines of tests that are gone are removed
 * @param force whether doubtful results are accepted
 */
public record UpdateRequest(
        @Nullable String tests,
        @Nullable String accept,
        @Nullable String rename,
        boolean prune,
        boolean force) {

    TestPatterns patterns() {
        return TestPatterns.parse(tests);
    }

    boolean namesTests() {
        return tests != null;
    }

    boolean accepts() {
        return accept != null || (rename == null && !prune);
    }

    Set<Acceptance> acceptances() {
        return accept == null ? Set.of(Acceptance.ALL) : Acceptance.parse(accept);
    }

    List<Renaming> renamings() {
        return rename == null
                ? List.of()
                : TestPatterns.split(rename).map(Renaming::parse).toList();
    }
}
