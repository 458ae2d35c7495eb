package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.configuration.ConfigurationException;
import io.github.perfratchet.configuration.ConfigurationKeys;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.infra.Blackhole;

/** Tests {@link InputSize} and {@link MaxComplexity}. */
class ComplexityTests {

    private static PerfRun run(Class<?> testClass, Map<String, String> more) {
        Map<String, String> configuration = new HashMap<>(Map.of(
                ConfigurationKeys.FORKS, "0",
                ConfigurationKeys.WARMUP, "200 ms",
                ConfigurationKeys.ITERATION_TIME, "10 ms"));
        configuration.putAll(more);
        return PerfRun.of(testClass, configuration);
    }

    /** Does only arithmetic, so that caches do not bend the line. */
    private static long steps(long count) {
        long x = 42;
        for (long i = 0; i < count; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
        }
        return x;
    }

    @Test
    void codeThatGrowsAsAllowedPasses() {
        run(LinearCase.class, Map.of())
                .tests()
                .assertStatistics(tests -> tests.succeeded(4).failed(0));
    }

    static class LinearCase {

        @ParameterizedPerfTest
        @ValueSource(ints = {100, 1_000, 10_000, 100_000})
        @MaxComplexity("n")
        void linear(@InputSize int size, Blackhole blackhole) {
            blackhole.consume(steps(size));
        }
    }

    @Test
    void codeThatGrowsFasterFailsTheTestAfterItsLastCall() {
        PerfRun run = run(QuadraticCase.class, Map.of());

        run.tests().assertStatistics(tests -> tests.succeeded(4));
        assertThat(run.failure())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("ComplexityTests.QuadraticCase.quadratic grows as n^2 (within ")
                .hasMessageContaining("@MaxComplexity allows n log n (within ")
                .hasMessageContaining(" at 1,000");
    }

    static class QuadraticCase {

        @ParameterizedPerfTest
        @ValueSource(longs = {10, 100, 300, 1_000})
        @MaxComplexity("n log n")
        void quadratic(@InputSize long size, Blackhole blackhole) {
            blackhole.consume(steps(size * size));
        }
    }

    @Test
    void callsWithOtherArgumentsGrowByThemselves() {
        PerfRun run = run(TwoCase.class, Map.of());

        assertThat(run.failure()).hasMessageContaining("grows[2] grows as n^2").hasMessageNotContaining("grows[1]");
    }

    static class TwoCase {

        @ParameterizedPerfTest
        @CsvSource({"10, 1", "100, 1", "1000, 1", "10, 2", "100, 2", "1000, 2"})
        @MaxComplexity("n")
        void grows(@InputSize long size, int power, Blackhole blackhole) {
            blackhole.consume(steps(power == 1 ? 100 * size : size * size));
        }
    }

    @Test
    void sizesThatDoNotTellAreAFailure() {
        assertThat(run(NarrowCase.class, Map.of()).failure())
                .hasMessageStartingWith(
                        "@MaxComplexity cannot determine how ComplexityTests.NarrowCase.narrow grows from ")
                .hasMessageEndingWith("measure at least 3 sizes, the largest at least 8 times the smallest");
    }

    static class NarrowCase {

        @ParameterizedPerfTest
        @ValueSource(ints = {10, 20, 30})
        @MaxComplexity("n")
        void narrow(@InputSize int size) {}
    }

    @Test
    void unmeasuredTestsDoNotGrow() {
        run(NarrowCase.class, Map.of(ConfigurationKeys.MODE, "once"))
                .tests()
                .assertStatistics(tests -> tests.succeeded(3).failed(0));
    }

    @Test
    void whatIsWrongWithTheAnnotationsIsNamed() {
        assertThat(run(NoSizeCase.class, Map.of()).failure())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("@MaxComplexity needs a size: mark a parameter of a @ParameterizedPerfTest or of a"
                        + " @ParameterizedClass with @InputSize");
        assertThat(run(BadOrderCase.class, Map.of()).failure())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("@MaxComplexity(value = \"2^n\"): \"2^n\" is not an order of growth");
        assertThat(run(BadSizeCase.class, Map.of()).failure())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("is 0: give it a number of at least 1");
    }

    static class NoSizeCase {

        @PerfTest
        @MaxComplexity("n")
        void test() {}
    }

    static class BadOrderCase {

        @ParameterizedPerfTest
        @ValueSource(ints = 1)
        @MaxComplexity("2^n")
        void test(@InputSize int size) {}
    }

    static class BadSizeCase {

        @ParameterizedPerfTest
        @ValueSource(ints = 0)
        void test(@InputSize int size) {}
    }
}
