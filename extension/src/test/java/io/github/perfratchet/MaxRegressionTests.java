package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.configuration.ConfigurationException;
import io.github.perfratchet.configuration.ConfigurationKeys;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Tests which thresholds apply to a test: its own, those of its class, its group and the build. */
class MaxRegressionTests {

    private static PerfRun run(Class<?> testClass, String key) {
        Map<String, String> configuration = new HashMap<>(Map.of(
                ConfigurationKeys.FORKS, "0",
                ConfigurationKeys.WARMUP, "20 ms",
                ConfigurationKeys.ITERATION_TIME, "5 ms"));
        configuration.put(ConfigurationKeys.MAX_REGRESSION, key);
        return PerfRun.of(testClass, configuration);
    }

    private static List<String> thresholds(PerfRun run, String name) {
        return run.measurement(name).thresholds().all().stream()
                .map(Threshold::toString)
                .toList();
    }

    @Test
    void theMostSpecificThresholdOfEachStatisticWins() {
        PerfRun run =
                run(ScopesCase.class, "p90:1%, p99:2%, alloc:3%, [parsing] p99:4%, [parsing] p90:5%, [other] max:6%");

        assertThat(thresholds(run, "ofItsOwn")).containsExactlyInAnyOrder("10%", "p99:20%", "alloc:0 B", "p90:5%");
        assertThat(thresholds(run, "ofTheClass")).containsExactlyInAnyOrder("30%", "p99:4%", "alloc:0 B", "p90:5%");
        assertThat(thresholds(run, "inNoGroup")).containsExactlyInAnyOrder("30%", "p99:2%", "alloc:0 B", "p90:1%");
    }

    @Test
    void aKeyWinsForTheTimeThatGates() {
        PerfRun run = run(ScopesCase.class, "1%, [parsing] 2%");

        assertThat(thresholds(run, "ofItsOwn")).contains("2%").doesNotContain("10%", "1%");
        assertThat(thresholds(run, "inNoGroup")).contains("1%").doesNotContain("30%", "2%");
    }

    @MaxRegression({"30%", "alloc:0"})
    static class ScopesCase {

        @PerfTest(group = "parsing")
        @MaxRegression({"10%", "p99:20%"})
        void ofItsOwn() {}

        @PerfTest(group = "parsing")
        void ofTheClass() {}

        @PerfTest
        void inNoGroup() {}
    }

    @Test
    void thresholdsOfOuterClassesAndOfComposedAnnotationsCount() {
        PerfRun run = run(OuterCase.class, "");

        assertThat(thresholds(run, "nested")).containsExactlyInAnyOrder("stddev:50%", "median:2.5%", "p99:10%|200 ns");
    }

    @MaxRegression("p99:10%|200 ns, median:7%")
    static class OuterCase {

        @Nested
        @MaxRegression("median:2.5%")
        class InnerCase {

            @PerfTest
            @Noisy
            void nested() {}
        }
    }

    @MaxRegression("stddev:50%")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Noisy {}

    @Test
    void aThresholdThatCannotBeReadFailsTheTestAndPointsAtTheCharacter() {
        assertThat(run(BadCase.class, "").failure())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("""
                        @MaxRegression on void io.github.perfratchet.MaxRegressionTests$BadCase.test(): expected % or a time in \
                        ns, us, ms, s or min, the unit of p99
                          5%, p99:10 B
                                     ^
                        Write for example 5%, p99:10%|200 ns, alloc:0 or ops:2.5%.""");
    }

    @Test
    void aKeyThatCannotBeReadFailsTheTestAndNamesTheKey() {
        assertThat(run(OneCase.class, "[parsing 5%").failure()).hasMessage("""
                        perfratchet.maxRegression = "[parsing 5%": expected "]" after the name of the group
                          [parsing 5%
                                     ^
                        Write for example 5%, p99:10%|200 ns, alloc:0 or ops:2.5%.""");
    }

    static class BadCase {

        @PerfTest
        @MaxRegression({"5%", "p99:10 B"})
        void test() {}
    }

    static class OneCase {

        @PerfTest
        void test() {}
    }
}
