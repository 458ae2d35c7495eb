package io.github.perfratchet.maven.update;

import io.github.perfratchet.baseline.update.Acceptance;
import io.github.perfratchet.baseline.update.Renaming;
import io.github.perfratchet.maven.project.TestPatterns;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The update that the user requested.
 *
 * @param tests the patterns of the benchmarks to accept or to prune; {@code null} for all
 * @param accept the kinds of benchmarks to accept; {@code null} for all, or for none if the update renames or prunes
 * @param rename the renamings; {@code null} for none
 * @param prune whether to remove the baselines of tests that are gone
 * @param force whether to accept doubtful results
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
