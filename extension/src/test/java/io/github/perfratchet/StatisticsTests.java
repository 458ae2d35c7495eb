package io.github.perfratchet;

import static io.github.perfratchet.assertions.PerfAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.configuration.ConfigurationKeys;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.infra.Blackhole;

/** Tests {@link Benchmark#satisfies}, by which a test asserts on the results of all forks. */
class StatisticsTests {

    @Test
    void assertionsSeeAllForksInTheJvmOfTheTest() {
        PerfRun run = PerfRun.of(AllForksCase.class, Map.of(ConfigurationKeys.FORKS, "2"));

        run.tests().assertStatistics(tests -> tests.succeeded(1));
        assertThat(AllForksCase.SEEN).containsExactly(2);
        assertThat(run.measurement("asserts").forks()).hasSize(2);
    }

    static class AllForksCase {

        static final List<Integer> SEEN = new ArrayList<>();

        @PerfTest
        void asserts(Benchmark benchmark) throws Exception {
            byte[] bytes = benchmark.measure(() -> new byte[1008]);
            assertThat(bytes).hasSize(1008);
            benchmark.satisfies(measured -> {
                SEEN.add(measured.forks().size());
                assertThat(measured).allocatesAtMost(1024).hasMedianTimeLessThan(Duration.ofSeconds(1));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void anAssertionThatDoesNotHoldFailsTheTestWhoseMeasurementIsKept(String forks) {
        PerfRun run = PerfRun.of(TooMuchCase.class, Map.of(ConfigurationKeys.FORKS, forks));

        assertThat(run.failure()).isInstanceOf(AssertionError.class).hasMessageContaining("(24 B too much)");
        assertThat(run.fork("tooMuch").allocatedBytes()).isEqualTo(1024.0);
        assertThat(run.results())
                .flatExtracting(results -> results.failures())
                .extracting(failure -> failure.id().name())
                .containsExactly("tooMuch");
    }

    static class TooMuchCase {

        @PerfTest
        void tooMuch(Benchmark benchmark) throws Exception {
            benchmark.measure(() -> new byte[1008]);
            benchmark.satisfies(measured -> assertThat(measured).allocatesAtMost(1000));
        }
    }

    @Test
    void labelledMeasurementsAreComparedWithEachOther() {
        PerfRun run = PerfRun.of(ComparingCase.class, Map.of(ConfigurationKeys.ITERATIONS, "8"));

        run.tests().assertStatistics(tests -> tests.succeeded(1).failed(1));
        assertThat(run.failure()).hasMessageContaining("[much]").hasMessageContaining("to be faster than");
    }

    static class ComparingCase {

        @PerfTest
        void compares(Benchmark benchmark) throws Exception {
            benchmark.measure("little", () -> work(1_000));
            benchmark.measure("much", () -> work(20_000));
            benchmark.satisfies(
                    "little", "much", (little, much) -> assertThat(little).isFasterThan(much));
            benchmark.satisfies("much", much -> assertThat(much).allocatesNothing());
        }

        @PerfTest(forks = 0)
        void wrongly(Benchmark benchmark) throws Exception {
            compares(benchmark);
            benchmark.satisfies(
                    "much", "little", (much, little) -> assertThat(much).isFasterThan(little));
        }

        private static Object work(int tokens) {
            Blackhole.consumeCPU(tokens);
            return "done";
        }
    }

    @Test
    void nothingIsAssertedWhereNothingIsMeasured() {
        PerfRun.of(TooMuchCase.class, Map.of(ConfigurationKeys.MODE, "once"))
                .tests()
                .assertStatistics(tests -> tests.succeeded(1));
    }

    @Test
    void whatWasNotMeasuredCannotBeAssertedOn() {
        PerfRun run = PerfRun.of(UnmeasuredCase.class, Map.of(ConfigurationKeys.MODE, "once"));

        assertThat(run.failure())
                .hasMessage(UnmeasuredCase.class.getName() + "#asserts asserts on \"b\" but has not measured it;"
                        + " call measure before satisfies, with the same label");
    }

    static class UnmeasuredCase {

        @PerfTest
        void asserts(Benchmark benchmark) throws Exception {
            benchmark.measure("a", () -> 1);
            benchmark.satisfies("b", measured -> assertThat(measured).allocatesNothing());
        }
    }
}
