package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.text.Colours;
import io.github.perfratchet.baseline.text.MeasurementTable;
import io.github.perfratchet.baseline.text.TableLayout;
import io.github.perfratchet.configuration.ConfigurationKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests several labelled measurements in one test. */
class LabelledTests {

    private static List<Measurement> measurements(PerfRun run) {
        return run.results().stream()
                .flatMap(results -> results.measurements().stream())
                .toList();
    }

    @Test
    void eachIsABenchmarkMeasuredInForksOfItsOwnInTurn(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("log");
        System.setProperty("labelled.log", log.toString());
        PerfRun run;
        try {
            run = PerfRun.of(LoggingCase.class, Map.of(ConfigurationKeys.FORKS, "2"));
        } finally {
            System.clearProperty("labelled.log");
        }

        run.tests().assertStatistics(tests -> tests.succeeded(1));
        assertThat(measurements(run))
                .extracting(measurement -> measurement.id().name())
                .containsExactly("allocates[small]", "allocates[large]");
        Measurement small = run.measurement("allocates[small]");
        assertThat(small.forks())
                .hasSize(2)
                .allSatisfy(fork -> assertThat(fork.allocatedBytes()).isEqualTo(1024.0));
        assertThat(run.measurement("allocates[large]").forks())
                .hasSize(2)
                .allSatisfy(fork -> assertThat(fork.allocatedBytes()).isEqualTo(2048.0));
        // A fork calls the operation that it measures many times, and the other one once.
        assertThat(Files.readAllLines(log)).containsExactly("small", "large", "small", "large");
    }

    @Test
    void theyAreAGroupWithRatiosToTheBest() {
        PerfRun run = PerfRun.of(LoggingCase.class, withoutForks());

        assertThat(measurements(run))
                .extracting(Measurement::group)
                .containsOnly("LabelledTests.LoggingCase.allocates");
        assertThat(run.measurement("allocates[small]").parameters()).containsExactly(entry("label", "small"));
        assertThat(MeasurementTable.render(measurements(run), TableLayout.DEFAULT, Colours.NONE, 100))
                .contains("(1.00)");
    }

    static class LoggingCase {

        private int smalls;
        private int larges;

        @PerfTest
        void allocates(Benchmark benchmark) throws Exception {
            benchmark.measure("small", () -> {
                smalls++;
                return new byte[1008];
            });
            benchmark.measure("large", () -> {
                larges++;
                return new byte[2032];
            });
            String log = System.getProperty("labelled.log");
            if (log != null) {
                String measured = smalls > larges ? "small\n" : "large\n";
                Files.writeString(Path.of(log), measured, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                assertThat(Math.min(smalls, larges)).isOne();
            }
        }
    }

    @Test
    void inAParameterizedTestTheLabelComesAfterTheArguments() {
        PerfRun run = PerfRun.of(ParameterizedCase.class, withoutForks());

        assertThat(measurements(run))
                .extracting(measurement -> measurement.id().name())
                .containsExactly("works[1, plain]", "works[1, prepared]", "works[2, plain]", "works[2, prepared]");
        assertThat(measurements(run)).extracting(Measurement::group).containsOnly("mine");
    }

    static class ParameterizedCase {

        @ParameterizedPerfTest(group = "mine")
        @ValueSource(ints = {1, 2})
        void works(int number, Benchmark benchmark) throws Exception {
            benchmark.measure("plain", () -> number);
            benchmark.withSetup(() -> number).measure("prepared", made -> made);
        }
    }

    @Test
    void aBudgetHoldsForEachAndAFailureIsThatOfEach() {
        PerfRun run = PerfRun.of(BudgetCase.class, withoutForks());

        assertThat(run.failure()).hasMessageContaining("#allocates[large] exceeds its budget");
        assertThat(run.results())
                .flatExtracting(results -> results.failures())
                .extracting(failure -> failure.id().name())
                .containsExactly("allocates[small]", "allocates[large]");
    }

    static class BudgetCase {

        @PerfTest
        @MaxAllocation("1 KiB")
        void allocates(Benchmark benchmark) throws Exception {
            benchmark.measure("small", () -> new byte[1008]);
            benchmark.measure("large", () -> new byte[2032]);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 'fails[first],fails'", "1, fails"})
    void aTestThatFailsBeforeAllAreMeasuredFailsForTheRest(String forks, String failures) {
        PerfRun run = PerfRun.of(
                FailingCase.class, Map.of(ConfigurationKeys.FORKS, forks, ConfigurationKeys.WARMUP, "20 ms"));

        assertThat(run.failure()).isInstanceOf(IllegalStateException.class).hasMessage("no second");
        assertThat(run.results())
                .flatExtracting(results -> results.failures())
                .extracting(failure -> failure.id().name() + ": " + failure.reason())
                .containsExactlyElementsOf(Stream.of(failures.split(","))
                        .map(name -> name + ": no second")
                        .toList());
    }

    static class FailingCase {

        @PerfTest
        void fails(Benchmark benchmark) throws Exception {
            benchmark.measure("first", () -> 1);
            benchmark.measure("second", () -> {
                throw new IllegalStateException("no second");
            });
        }
    }

    @ParameterizedTest
    @MethodSource
    void misuseIsAnErrorThatNamesTheTest(Class<?> testClass, String message) {
        assertThat(PerfRun.of(testClass, Map.of(ConfigurationKeys.MODE, "once")).failure())
                .hasMessage(testClass.getName() + message);
    }

    static Stream<Arguments> misuseIsAnErrorThatNamesTheTest() {
        return Stream.of(
                Arguments.of(SameLabelCase.class, "#twice measures \"a\" twice; give each measurement its own label"),
                Arguments.of(
                        MixedCase.class,
                        "#mixed measures both with a label and without; label all its measurements, measure(\"a label\","
                                + " ...), or split it into two tests"),
                Arguments.of(
                        MixedLaterCase.class,
                        "#mixed measures both with a label and without; label all its measurements, measure(\"a label\","
                                + " ...), or split it into two tests"),
                Arguments.of(
                        BlankCase.class,
                        "#blank labels a measurement \" \"; use a label of 1 to 60 characters that are not all blank"));
    }

    static class SameLabelCase {

        @PerfTest
        void twice(Benchmark benchmark) throws Exception {
            benchmark.measure("a", () -> 1);
            benchmark.measure("b", () -> 1);
            benchmark.measure("a", () -> 1);
        }
    }

    static class MixedCase {

        @PerfTest
        void mixed(Benchmark benchmark) throws Exception {
            benchmark.measure("a", () -> 1);
            benchmark.measure(() -> 1);
        }
    }

    static class MixedLaterCase {

        @PerfTest
        void mixed(Benchmark benchmark) throws Exception {
            benchmark.measure(() -> 1);
            benchmark.measure("a", () -> 1);
        }
    }

    static class BlankCase {

        @PerfTest
        void blank(Benchmark benchmark) throws Exception {
            benchmark.measure(" ", () -> 1);
        }
    }

    @Test
    void labelsThatChangeFromForkToForkAreAnError() {
        PerfRun run = PerfRun.of(ChangingCase.class, Map.of(ConfigurationKeys.FORKS, "1"));

        assertThat(run.failure())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching(
                        Pattern.quote(ChangingCase.class.getName()) + "#changes measures \"constant\", \"in \\d+\""
                                + " in one fork, and \"constant\", \"in \\d+\" in an earlier one; give its measurements the same"
                                + " labels, .*");
    }

    static class ChangingCase {

        @PerfTest
        void changes(Benchmark benchmark) throws Exception {
            benchmark.measure("constant", () -> 1);
            benchmark.measure("in " + ProcessHandle.current().pid(), () -> 1);
        }
    }

    @Test
    void aLabelledBenchmarkIsNamedAfterItsTest() {
        assertThat(new BenchmarkId("T", "sorts").labelled("quick").name()).isEqualTo("sorts[quick]");
        assertThat(new BenchmarkId("T", "sorts(int[])").labelled("quick").name())
                .isEqualTo("sorts(int[])[quick]");
        assertThat(new BenchmarkId("T", "sorts[100]").labelled("quick").name()).isEqualTo("sorts[100, quick]");
    }

    private static Map<String, String> withoutForks() {
        return Map.of(
                ConfigurationKeys.FORKS, "0",
                ConfigurationKeys.WARMUP, "20 ms",
                ConfigurationKeys.ITERATION_TIME, "5 ms");
    }
}
