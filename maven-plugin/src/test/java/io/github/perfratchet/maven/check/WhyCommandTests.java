package io.github.perfratchet.maven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import io.github.perfratchet.maven.project.BuildModule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhyCommandTests {

    private static final Path FOLDER = Path.of("/projects/shop");
    private static final BuildModule ALONE =
            new BuildModule("shop", true, FOLDER, FOLDER.resolve("target/perfratchet"), List.of());
    private static final BuildModule ONE_OF_SEVERAL =
            new BuildModule("shop", false, FOLDER, FOLDER.resolve("target/perfratchet"), List.of());

    @Test
    void profilesWhatRegressedAndThenWhatIsInDoubt() {
        assertThat(WhyCommand.sentence(
                        List.of(
                                comparison("com.acme.A", "doubted[100]", Verdict.INCONCLUSIVE),
                                comparison("com.acme.A", "fine", Verdict.UNCHANGED),
                                comparison("com.acme.B$Nested", "slow", Verdict.REGRESSED)),
                        "test",
                        null,
                        ALONE))
                .isEqualTo("To see where the time goes, profile them: mvn verify -Dperfratchet.profile"
                        + " \"-Dtest=com.acme.B,com.acme.A#doubted\"");
    }

    @Test
    void keepsTheBaseTheModuleAndThePluginThatRunsTheTests() {
        assertThat(WhyCommand.sentence(
                        List.of(comparison("com.acme.A", "slow", Verdict.REGRESSED)),
                        "it.test",
                        "origin/main",
                        ONE_OF_SEVERAL))
                .isEqualTo("To see where the time goes, profile it: mvn verify -Dperfratchet.profile"
                        + " \"-Dperfratchet.against=origin/main\" \"-Dit.test=com.acme.A#slow\" -pl :shop -am"
                        + " -Dsurefire.failIfNoSpecifiedTests=false");
    }

    @Test
    void nothingToExplainNeedsNoCommand() {
        assertThat(WhyCommand.sentence(List.of(comparison("A", "a", Verdict.NEW)), "test", null, ALONE))
                .isEmpty();
    }

    @Test
    void aNameThatAShellMayActOnIsNotPasted() {
        assertThat(WhyCommand.sentence(
                        List.of(comparison("com.acme.A", "$(touch x)", Verdict.REGRESSED)), "test", "`id`", ALONE))
                .endsWith(" \"-Dtest=com.acme.A\"");
    }

    private static Comparison comparison(String className, String name, Verdict verdict) {
        return new Comparison(new BenchmarkId(className, name), null, verdict, List.of(), 3, 4, List.of(), null);
    }
}
