package io.github.perfratchet.maven.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoneBenchmarksTests {

    private static final List<CompiledMethods> THESE_TESTS =
            List.of(new CompiledMethods(List.of(Path.of("target/test-classes"))));

    private static boolean isGone(String name) {
        return new GoneBenchmarks(THESE_TESTS, List.of(), id -> true, false)
                .test(new BenchmarkId(GoneBenchmarksTests.class.getName(), name));
    }

    void sorts() {}

    @Test
    void callsAndOverloadsAreThoseOfTheirMethod() {
        assertThat(isGone("sorts")).isFalse();
        assertThat(isGone("sorts[10]")).isFalse();
        assertThat(isGone("sorts(int)[a (b)]")).isFalse();
        assertThat(isGone("sort")).isTrue();
        assertThat(isGone("sort(int)[10]")).isTrue();
    }

    @Test
    void onlyWhatIsSelectedIsRemoved() {
        assertThat(new GoneBenchmarks(THESE_TESTS, List.of(), id -> false, true)
                        .test(new BenchmarkId("com.acme.GoneTests", "gone")))
                .isFalse();
    }

    @Test
    void aTestOfAnyModuleIsThere() {
        List<CompiledMethods> twoModules =
                List.of(new CompiledMethods(List.of(Path.of("target/no-classes"))), THESE_TESTS.get(0));
        GoneBenchmarks gone = new GoneBenchmarks(twoModules, List.of(), id -> true, true);

        assertThat(gone.test(new BenchmarkId(GoneBenchmarksTests.class.getName(), "sorts")))
                .isFalse();
        assertThat(gone.test(new BenchmarkId(GoneBenchmarksTests.class.getName(), "sort")))
                .isTrue();
    }
}
