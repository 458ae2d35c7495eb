package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.perfratchet.baseline.results.TestFate;
import io.github.perfratchet.baseline.results.TestFates;
import io.github.perfratchet.configuration.ConfigurationKeys;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Tests the record of performance tests in a JUnit run, by which the check knows which of them did not run. */
class PerfTestFatesTests {

    private final Path folder;

    PerfTestFatesTests(@TempDir Path folder) {
        this.folder = folder;
    }

    static class Plain {
        @PerfTest
        void works() {}

        @Test
        void isNoPerfTest() {}

        @PerfTest
        @Disabled("for now")
        void isDisabled() {}

        @ParameterizedPerfTest
        @ValueSource(ints = {1, 2})
        void takes(int value) {}
    }

    @Disabled("all of it")
    static class DisabledClass {
        @PerfTest
        void works() {}
    }

    static class FailsBefore {
        @BeforeAll
        static void fails() {
            throw new IllegalStateException("no database");
        }

        @PerfTest
        void works() {}
    }

    abstract static class Contract {
        @Nested
        @TestInstance(TestInstance.Lifecycle.PER_CLASS)
        class Large {
            @PerfTest
            void holds() {}
        }
    }

    static class First extends Contract {}

    static class Second extends Contract {}

    @Test
    void aTestThatRanOnceWasNotForgotten() {
        assertThat(fates("once", Plain.class))
                .contains("RAN_ONCE Plain.works()", "RAN_ONCE Plain.takes(int)", "SKIPPED Plain.isDisabled() for now")
                .noneMatch(line -> line.contains("isNoPerfTest"));
    }

    @Test
    void everyTestIsPlannedBeforeAnyRuns() {
        assertThat(fates("once", Plain.class))
                .startsWith("PLANNED Plain.isDisabled()", "PLANNED Plain.takes(int)", "PLANNED Plain.works()");
    }

    @Test
    void whatTheModeSkipsIsSkipped() {
        assertThat(fates("skip", Plain.class)).contains("SKIPPED Plain.works() perfratchet.mode = skip");
    }

    @Test
    void aClassThatIsDisabledSkipsItsTests() {
        assertThat(fates("measure", DisabledClass.class)).contains("SKIPPED DisabledClass.works() all of it");
    }

    @Test
    void aClassThatFailsBeforeItsTestsFailsThem() {
        assertThat(fates("measure", FailsBefore.class)).contains("FAILED FailsBefore.works() no database");
    }

    @Test
    void aNestedClassThatTwoClassesInheritRunsInBoth() {
        assertThat(fates("once", First.class, Second.class))
                .contains("RAN_ONCE Contract$Large.holds() in First", "RAN_ONCE Contract$Large.holds() in Second");
    }

    @Test
    void whatIsMeasuredOrFailsIsInTheResults() {
        assertThat(fates("measure", Measured.class)).contains("RECORDED Measured.works()", "RECORDED Measured.fails()");
    }

    static class Measured {
        @PerfTest(forks = 0, iterations = 1, iterationTime = "1 ms", warmup = "1 ms")
        void works() {}

        @PerfTest(forks = 0, iterations = 1, iterationTime = "1 ms", warmup = "1 ms")
        void fails() {
            throw new IllegalStateException("it does");
        }
    }

    /** {@return each event as text, in order} */
    private List<String> fates(String mode, Class<?>... classes) {
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request()
                .configurationParameters(
                        Map.of(ConfigurationKeys.MODE, mode, ConfigurationKeys.OUTPUT_DIRECTORY, folder.toString()));
        for (Class<?> type : classes) {
            request.selectors(selectClass(type));
        }
        LauncherFactory.create().execute(request.build());
        return new TestFates(folder.resolve("tests"))
                .since(Instant.EPOCH).stream().map(PerfTestFatesTests::text).toList();
    }

    private static String text(TestFate fate) {
        String own = PerfTestFatesTests.class.getName() + "$";
        String className = fate.test().className().replace(own, "");
        String runClass = fate.test().runClass().replace(own, "");
        return fate.kind() + " " + className + "." + fate.test().method() + "("
                + fate.test().parameterTypes() + ")"
                + (className.equals(runClass) ? "" : " in " + runClass)
                + (fate.reason().isEmpty() ? "" : " " + fate.reason());
    }
}
