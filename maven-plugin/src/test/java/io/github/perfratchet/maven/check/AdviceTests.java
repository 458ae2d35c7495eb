package io.github.perfratchet.maven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import io.github.perfratchet.maven.project.BuildModule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdviceTests {

    private static final Gate LENIENT = new Gate(false, false);
    private static final Gate STRICT = new Gate(true, true);

    @Test
    void whatNeedsNothingDoneIsNotMentioned() {
        assertThat(about(LENIENT, Verdict.UNCHANGED, Verdict.IMPROVED, Verdict.REGRESSED))
                .isEmpty();
    }

    @Test
    void everyOtherVerdictEndsWithWhatToDo() {
        assertThat(about(LENIENT, Verdict.INCONCLUSIVE, Verdict.NEW, Verdict.NEW, Verdict.MISSING))
                .satisfiesExactly(
                        inconclusive -> assertThat(inconclusive)
                                .startsWith("1 benchmark is INCONCLUSIVE")
                                .contains("-Dperfratchet.forks=10"),
                        fresh -> assertThat(fresh)
                                .startsWith("2 benchmarks are NEW")
                                .contains("mvn perfratchet:update \"-Dperfratchet.tests=ParserTests#a,ParserTests#a\""),
                        missing -> assertThat(missing)
                                .startsWith("1 benchmark is MISSING")
                                .contains("-Dperfratchet.failOnMissing")
                                .endsWith("or mvn perfratchet:update -Dperfratchet.prune."));
    }

    @Test
    void whatFailsTheBuildIsLeftToTheFailure() {
        assertThat(about(STRICT, Verdict.NEW, Verdict.MISSING)).isEmpty();
    }

    private static List<String> about(Gate gate, Verdict... verdicts) {
        List<Comparison> comparisons = Stream.of(verdicts)
                .map(verdict -> new Comparison(
                        new BenchmarkId("com.acme.ParserTests", "a"),
                        null,
                        verdict,
                        List.of(),
                        3,
                        4.2,
                        List.of(),
                        null))
                .toList();
        Path folder = Path.of("/projects/shop");
        return Advice.about(
                comparisons,
                gate,
                new BuildModule("shop", true, folder, folder.resolve("target"), List.of()),
                ClassNames.of(comparisons.stream().map(Comparison::id).toList()));
    }
}
