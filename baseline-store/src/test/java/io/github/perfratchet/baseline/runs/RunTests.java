package io.github.perfratchet.baseline.runs;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.COMMIT;
import static io.github.perfratchet.baseline.Given.DAY_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Commit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunTests {

    private static final Commit CHANGED = new Commit(COMMIT.id(), COMMIT.branch(), true);

    @Test
    void uncommittedChangesOfOneClassAreThoseOfTheRun() {
        Run run = Run.current(List.of(at(null), at(COMMIT), at(CHANGED), at(COMMIT)));

        assertThat(run.commit()).isEqualTo(CHANGED);
        assertThat(RunSummary.of(run).commit()).isEqualTo(CHANGED);
    }

    @Test
    void aRunOutsideGitHasNoCommit() {
        assertThat(Run.current(List.of(at(null))).commit()).isNull();
    }

    private static ClassResults at(@Nullable Commit commit) {
        return new ClassResults("com.acme.ParserTests", CI, commit, DAY_1, true, List.of(), List.of());
    }
}
