package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.configuration.ConfigurationKeys;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.infra.Blackhole;

/** Tests {@link ParameterizedPerfTest}. */
class ParameterizedTests {

    private static final Map<String, String> BRIEFLY =
            Map.of(ConfigurationKeys.WARMUP, "20 ms", ConfigurationKeys.ITERATION_TIME, "5 ms");

    private static List<String> names(PerfRun run) {
        return run.results().stream()
                .flatMap(results -> results.measurements().stream())
                .map(measurement -> measurement.id().name())
                .toList();
    }

    @Test
    void eachCallIsMeasuredInForksWithItsOwnArguments() {
        PerfRun run = PerfRun.of(AllocatingCase.class);

        run.tests().assertStatistics(tests -> tests.succeeded(2));
        Measurement small = run.measurement("allocates[1000]");
        Measurement large = run.measurement("allocates[2000]");
        assertThat(small.forks().get(0).allocatedBytes()).isEqualTo(1016);
        assertThat(large.forks().get(0).allocatedBytes()).isEqualTo(2016);
        assertThat(small.group()).isEqualTo("arrays");
        assertThat(small.parameters()).containsExactly(entry("0", "1000"));
        assertThat(run.results())
                .singleElement()
                .satisfies(results -> assertThat(results.finished()).isTrue());
    }

    static class AllocatingCase {

        @ParameterizedPerfTest(group = "arrays")
        @ValueSource(ints = {1000, 2000})
        void allocates(int bytes, Blackhole blackhole) {
            blackhole.consume(new byte[bytes]);
        }
    }

    @Test
    void callsAreNamedByWhatIsTheSameInEveryRun() {
        PerfRun run = PerfRun.of(NamesCase.class, withoutForks());

        run.tests().assertStatistics(tests -> tests.succeeded(9));
        assertThat(names(run))
                .containsExactlyInAnyOrder(
                        "csv[1, a]",
                        "csv[1, a #2]",
                        "csv[2, null]",
                        "constants[SECONDS]",
                        "objects[large]",
                        "objects[Object]",
                        "overloaded(int)[3]",
                        "overloaded(String)[x]",
                        "plain");
    }

    static class NamesCase {

        @ParameterizedPerfTest
        @CsvSource({"1, a", "1, a", "2,"})
        void csv(int number, String text, TestInfo other) {
            assertThat(other).isNotNull();
        }

        @ParameterizedPerfTest
        @EnumSource(names = "SECONDS")
        void constants(java.util.concurrent.TimeUnit unit) {}

        @ParameterizedPerfTest
        @MethodSource("objects")
        void objects(Object object) {}

        static Stream<Arguments> objects() {
            return Stream.of(Arguments.of(Named.of("large", new Object())), Arguments.of(new Object()));
        }

        @ParameterizedPerfTest
        @ValueSource(ints = 3)
        void overloaded(int number) {}

        @ParameterizedPerfTest
        @ValueSource(strings = "x")
        void overloaded(String text) {}

        @PerfTest
        void plain() {}
    }

    @Test
    void longArgumentsAreCappedAndKeepTheirNamesInAnyOrder() {
        PerfRun run = PerfRun.of(LongCase.class, withoutForks());

        assertThat(names(run)).hasSize(6).allSatisfy(name -> assertThat(name).hasSizeLessThan(220));
        assertThat(named(run, "inOrder")).doesNotHaveDuplicates().hasSize(2);
        assertThat(named(run, "inReverse")).containsExactlyInAnyOrderElementsOf(named(run, "inOrder"));
        assertThat(run.results().get(0).measurements())
                .allSatisfy(measurement -> assertThat(
                                String.join("", measurement.parameters().values()))
                        .hasSizeLessThan(10 * 60 + 1));
    }

    private static List<String> named(PerfRun run, String method) {
        return names(run).stream()
                .filter(name -> name.startsWith(method))
                .map(name -> name.substring(method.length()))
                .toList();
    }

    static class LongCase {

        private static final String LONG = "x".repeat(100_000);

        @ParameterizedPerfTest
        @MethodSource("texts")
        void inOrder(String text) {}

        static Stream<String> texts() {
            return Stream.of(LONG + "1", LONG + "2");
        }

        @ParameterizedPerfTest
        @MethodSource("textsInReverse")
        void inReverse(String text) {}

        static Stream<String> textsInReverse() {
            return Stream.of(LONG + "2", LONG + "1");
        }

        @ParameterizedPerfTest
        @MethodSource("many")
        void ofMany(
                String a, String b, String c, String d, String e, String f, String g, String h, String i, String j) {}

        static Stream<Arguments> many() {
            Object[] first = java.util.Collections.nCopies(10, LONG).toArray();
            Object[] second = first.clone();
            second[9] = LONG + "1";
            return Stream.of(Arguments.of(first), Arguments.of(second));
        }
    }

    @Test
    void aCallThatFailsInItsForkFailsAlone() {
        PerfRun run = PerfRun.of(FailingCase.class, BRIEFLY);

        run.tests().assertStatistics(tests -> tests.succeeded(1).failed(1));
        assertThat(run.failure()).isInstanceOf(IllegalArgumentException.class).hasMessage("2 is too much");
        assertThat(run.results())
                .singleElement()
                .satisfies(results -> assertThat(results.failures())
                        .singleElement()
                        .satisfies(failure -> assertThat(failure.id().name()).isEqualTo("fails[2]")));
    }

    static class FailingCase {

        @ParameterizedPerfTest
        @ValueSource(ints = {1, 2})
        void fails(int number) {
            if (number == 2) {
                throw new IllegalArgumentException("2 is too much");
            }
        }
    }

    @Test
    void aBudgetHoldsForEachCall() {
        PerfRun run = PerfRun.of(BudgetCase.class, withoutForks());

        run.tests().assertStatistics(tests -> tests.succeeded(1).failed(1));
        assertThat(run.failure()).hasMessageContaining("allocates[2000]");
    }

    static class BudgetCase {

        @ParameterizedPerfTest
        @ValueSource(ints = {100, 2000})
        @MaxAllocation("1 KiB")
        void allocates(int bytes, Benchmark benchmark) throws Exception {
            assertThat(benchmark.measure(() -> new byte[bytes])).hasSize(bytes);
        }
    }

    @Test
    void aBadAttributeNamesTheAnnotation() {
        assertThat(PerfRun.of(BadCase.class, Map.of(ConfigurationKeys.FORKS, ""))
                        .failure())
                .hasMessage("@ParameterizedPerfTest(forks = 500): set it to a whole number from 0 to 100");
    }

    static class BadCase {

        @ParameterizedPerfTest(forks = 500)
        @ValueSource(ints = 1)
        void bad(int number) {}
    }

    private static Map<String, String> withoutForks() {
        return Map.of(
                ConfigurationKeys.FORKS, "0",
                ConfigurationKeys.WARMUP, "20 ms",
                ConfigurationKeys.ITERATION_TIME, "5 ms");
    }
}
