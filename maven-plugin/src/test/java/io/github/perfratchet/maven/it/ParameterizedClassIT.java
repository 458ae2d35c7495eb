package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.results.ResultsFolder;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests JUnit's {@code @ParameterizedClass}, which the JUnit version that PerfRatchet is compiled with does not have. */
class ParameterizedClassIT {

    private static final String IN_FORKS = "-Dperfratchet.forks=1";
    private static final String HERE = "-Dperfratchet.forks=0";

    /** Without this key, the tests of {@code PairsTests} that measure nothing would run and fail. */
    private static final String ONLY = "-Dperfratchet.mode=only";

    @Test
    void eachCallOfTheClassIsMeasuredInForksWithItsOwnArguments(@ItProject("parameterized-class") TestProject project) {
        String version = TestProject.property("perfratchet.it.junit.newest");

        MavenRun run = verify(project, version, "-Dtest=BuffersTests", "-Dperfratchet.groupBy=param:bytes", IN_FORKS);

        assertThat(run).succeeded().prints("BuffersTests.allocates grows as", "bytes = 4000");
        ClassResults outer = results(project, "com.acme.BuffersTests");
        assertThat(outer.finished()).isTrue();
        assertThat(outer.measurements())
                .extracting(measurement -> measurement.id().name())
                .containsExactlyInAnyOrder("allocates[1000]", "allocates[4000]", "allocates[16000]");
        assertThat(allocated(outer, "allocates[4000]")).isEqualTo(4016);
        assertThat(allocated(outer, "allocates[16000]")).isEqualTo(16016);
        ClassResults nested = results(project, "com.acme.BuffersTests$InnerTests");
        assertThat(nested.measurements()).hasSize(6);
        assertThat(allocated(nested, "allocatesMore[1000, 2]")).isEqualTo(2016);
        assertThat(measurement(nested, "allocatesMore[16000, 1]").parameters())
                .contains(entry("bytes", "16000"))
                .containsValue("1")
                .hasSize(2);
    }

    @Test
    void callsAreNamedByTheArgumentsOfTheClassAndThenOfTheMethod(
            @ItProject("parameterized-class") TestProject project) {
        String version = TestProject.property("perfratchet.it.junit.newer");

        assertThat(verify(project, version, "-Dtest=PairsTests,ObjectsTests", HERE, ONLY))
                .succeeded();
        List<String> names = Stream.of(
                        "PairsTests#plain[7, a]",
                        "PairsTests#plain[7, a #2]",
                        "PairsTests#plain[8, b]",
                        "PairsTests#parameterized[7, a, x]",
                        "PairsTests#parameterized[7, a, x #2]",
                        "PairsTests#parameterized[8, b, x]",
                        "ObjectsTests#plain[large]",
                        "ObjectsTests#plain[Object]")
                .map("com.acme."::concat)
                .toList();
        assertThat(project.verdicts()).containsExactlyInAnyOrderElementsOf(named(names, "NEW"));
        assertThat(measurement(results(project, "com.acme.PairsTests"), "parameterized[8, b, x]")
                        .parameters())
                .contains(entry("number", "8"))
                .containsValues("b", "x");

        assertThat(MavenRun.of(project, "perfratchet:update")).succeeded();
        assertThat(verify(project, version, "-Dtest=PairsTests,ObjectsTests", HERE, ONLY))
                .doesNotPrint("MISSING");
        assertThat(project.verdicts()).hasSize(names.size()).doesNotContainAnyElementsOf(named(names, "NEW"));
    }

    @Test
    void codeThatGrowsFasterWithTheSizeOfTheClassThanAllowedFailsIt(
            @ItProject("parameterized-class") TestProject project) {
        String version = TestProject.property("perfratchet.it.junit.newest");

        assertThat(verify(project, version, "-Dtest=SumsTests", HERE))
                .failedTheBuild()
                .prints("SumsTests.sums[a] grows as n", "@MaxComplexity allows n ");
    }

    private static List<String> named(List<String> names, String verdict) {
        return names.stream().map(name -> name + " " + verdict).toList();
    }

    private static ClassResults results(TestProject project, String className) {
        return new ResultsFolder(project.results())
                .readAll().stream()
                        .filter(results -> results.className().equals(className))
                        .findAny()
                        .orElseThrow(() -> new AssertionError("no results of " + className));
    }

    private static Measurement measurement(ClassResults results, String name) {
        return results.measurements().stream()
                .filter(measurement -> measurement.id().name().equals(name))
                .findAny()
                .orElseThrow(() -> new AssertionError(name + " is not among " + results.measurements()));
    }

    private static @Nullable Double allocated(ClassResults results, String name) {
        return measurement(results, name).forks().get(0).allocatedBytes();
    }

    /** Measures only for a moment, because these tests check the process and not the accuracy. */
    private static MavenRun verify(TestProject project, String junit, String... words) {
        Stream<String> quick = Stream.of(
                "verify",
                "-Djunit.version=" + junit,
                "-Dperfratchet.maxRegression=1000%",
                "-Dperfratchet.iterations=3",
                "-Dperfratchet.iterationTime=10ms",
                "-Dperfratchet.warmup=100ms");
        return MavenRun.of(project, Stream.concat(quick, Stream.of(words)).toArray(String[]::new));
    }
}
