package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.configuration.ConfigurationKeys;
import io.github.perfratchet.harness.InheritedFromAnotherPackage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.infra.Blackhole;

/** The measured test, its name and the place of its results belong together. */
class IdentityTests {

    private final Path folder;

    IdentityTests(@TempDir Path folder) {
        this.folder = folder;
    }

    private PerfRun run(Class<?> testClass) {
        return PerfRun.of(
                testClass,
                Map.of(
                        ConfigurationKeys.FORKS, "0",
                        ConfigurationKeys.WARMUP, "20 ms",
                        ConfigurationKeys.ITERATION_TIME, "5 ms",
                        ConfigurationKeys.OUTPUT_DIRECTORY, folder.toString()));
    }

    private static List<String> ids(PerfRun run) {
        return run.results().stream()
                .flatMap(results -> results.measurements().stream())
                .map(measurement -> measurement.id().toString().replace(IdentityTests.class.getName() + "$", ""))
                .sorted()
                .toList();
    }

    @Test
    void runsOfAClassInOneBuildAddUp() {
        SplitCase.second = false;
        run(SplitCase.class);
        SplitCase.second = true;
        PerfRun both = run(SplitCase.class);

        assertThat(ids(both)).containsExactly("SplitCase#quick", "SplitCase#thorough");
        assertThat(both.results()).hasSize(2).allMatch(ClassResults::finished);
    }

    static class SplitCase {

        static boolean second;

        static boolean isSecond() {
            return second;
        }

        static boolean isFirst() {
            return !second;
        }

        @PerfTest
        @EnabledIf("isFirst")
        void quick() {}

        @PerfTest
        @EnabledIf("isSecond")
        void thorough() {}
    }

    @Test
    void aTestThatIsRunAgainTakesThePlaceOfItsFailure() throws Exception {
        FlakyCase.failed = false;
        run(FlakyCase.class);
        PerfRun again = run(FlakyCase.class);

        assertThat(ids(again)).containsExactly("FlakyCase#flaky", "FlakyCase#good");
        assertThat(again.results())
                .singleElement()
                .satisfies(results -> assertThat(results.failures()).isEmpty());
        try (Stream<Path> files = Files.list(folder.resolve("results"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")))
                    .as("the usual name, which scripts know")
                    .containsExactly(FlakyCase.class.getName() + ".json");
        }
    }

    static class FlakyCase {

        static boolean failed;

        @BeforeEach
        void flake(TestInfo test) {
            if (!failed && test.getDisplayName().startsWith("flaky")) {
                failed = true;
                throw new IllegalStateException("the first time");
            }
        }

        @PerfTest
        void flaky() {}

        @PerfTest
        void good() {}
    }

    @Test
    void aNestedClassThatIsInheritedIsOneOfEachClassThatInheritsIt() {
        run(ListCase.class);
        PerfRun run = run(SetCase.class);

        assertThat(ids(run))
                .containsExactly(
                        "ListCase$Reading#reads",
                        "ListCase$Reading$Deep#readsDeeply",
                        "ListCase$Writing#writes",
                        "SetCase$Reading#reads",
                        "SetCase$Reading$Deep#readsDeeply");
        assertThat(run.results())
                .flatExtracting(ClassResults::measurements)
                .filteredOn(measurement -> measurement.id().name().equals("reads"))
                .extracting(
                        measurement -> measurement.id().simpleClassName(),
                        measurement -> measurement.thresholds().all().stream()
                                .map(Threshold::toString)
                                .toList())
                .as("annotations of the class that inherits it count before those of the class that declares it")
                .containsExactlyInAnyOrder(
                        tuple("IdentityTests.ListCase.Reading", List.of("20%", "alloc:5%")),
                        tuple("IdentityTests.SetCase.Reading", List.of("10%", "alloc:5%")));
    }

    @MaxRegression({"10%", "alloc:5%"})
    abstract static class Contract {

        @Nested
        class Reading {

            @PerfTest
            void reads() {}

            @Nested
            class Deep {

                @PerfTest
                void readsDeeply() {}
            }
        }
    }

    @MaxRegression({"20%", "alloc:5%"})
    static class ListCase extends Contract {

        @Nested
        class Writing {

            @PerfTest
            void writes() {}
        }
    }

    static class SetCase extends Contract {}

    @Test
    void aBudgetOfTheClassThatInheritsANestedOneHolds() {
        assertThat(run(GreedyCase.class).failure()).hasMessageContaining("@MaxAllocation");
    }

    abstract static class GreedyContract {

        @Nested
        class Allocating {

            @PerfTest
            void allocates(Blackhole blackhole) {
                blackhole.consume(new byte[1000]);
            }
        }
    }

    @MaxAllocation("100 B")
    static class GreedyCase extends GreedyContract {}

    @Test
    void overloadsWhoseTypesShareASimpleNameAreToldApart() {
        PerfRun run = run(OverloadsCase.class);

        assertThat(ids(run))
                .containsExactly(
                        "OverloadsCase#loads(First$Config,Blackhole)",
                        "OverloadsCase#loads(Second$Config,Blackhole)",
                        "OverloadsCase#loads(String)",
                        "OverloadsCase#single");
        assertThat(run.measurement("loads(String)").method()).isEqualTo("loads(java.lang.String)");
        assertThat(run.measurement("single").method())
                .isEqualTo("single(" + First.Config.class.getTypeName() + ",int[])");
    }

    static final class First {
        record Config() {}
    }

    static final class Second {
        record Config() {}
    }

    @ExtendWith(Arguments.class)
    static class OverloadsCase {

        @PerfTest
        void loads(First.Config config, Blackhole blackhole) {}

        @PerfTest
        void loads(Second.Config config, Blackhole blackhole) {}

        @PerfTest
        void loads(String text) {}

        @PerfTest
        void single(First.Config config, int[] sizes) {}
    }

    static final class Arguments implements ParameterResolver {

        private static final Map<Class<?>, Object> VALUES = Map.of(
                First.Config.class,
                new First.Config(),
                Second.Config.class,
                new Second.Config(),
                String.class,
                "text",
                int[].class,
                new int[1]);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return VALUES.containsKey(parameter.getParameter().getType());
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return VALUES.getOrDefault(parameter.getParameter().getType(), "none");
        }
    }

    @Test
    void methodsOfTwoPackagesThatLookAlikeAreToldApart() {
        // The version of JUnit determines which of them run.
        assertThat(ids(run(TwoPackagesCase.class)))
                .doesNotHaveDuplicates()
                .contains("TwoPackagesCase#works(" + InheritedFromAnotherPackage.class.getName() + ": )");
    }

    static class TwoPackagesCase extends InheritedFromAnotherPackage {

        @PerfTest
        void works() {}
    }

    @Test
    void whatKotlinAddsToTheNameOfAnInternalFunctionIsNoPartOfIt() {
        PerfRun run = run(KotlinCase.class);

        assertThat(ids(run)).containsExactly("KotlinCase#costs$five", "KotlinCase#parses");
        assertThat(run.measurement("parses")).extracting(Measurement::method).isEqualTo("parses()");
    }

    @kotlin.Metadata(d2 = {"LKotlinCase;", "", "parses", "", "parses$case_test", "costs$five", "case-test"})
    static class KotlinCase {

        @PerfTest
        void parses$case_test() {}

        @PerfTest
        void costs$five() {}
    }
}
