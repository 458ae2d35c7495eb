package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.perfratchet.configuration.ConfigurationKeys;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.openjdk.jmh.infra.Blackhole;

/** Tests {@code perfratchet.mode}. */
class ModeTests {

    @Test
    void onceRunsThePlainTestAndMeasuresNothing() {
        PerfRun run = PerfRun.of(MixedCase.class, Map.of(ConfigurationKeys.MODE, "once"));

        run.tests().assertStatistics(tests -> tests.succeeded(3));
        assertThat(run.results()).isEmpty();
    }

    @Test
    void skipSkipsPerformanceTestsAlone() {
        PerfRun run = PerfRun.of(MixedCase.class, Map.of(ConfigurationKeys.MODE, "skip"));

        run.tests().assertStatistics(tests -> tests.succeeded(1).skipped(2));
    }

    @Test
    void onlyLeavesEveryOtherTestOut() {
        TestExecutionSummary summary = only(MixedCase.class);

        assertThat(summary.getTestsFoundCount()).isEqualTo(2);
        assertThat(summary.getTestsSucceededCount()).isEqualTo(2);
    }

    @Test
    void onlyLeavesEveryOtherParameterizedTestOut() {
        TestExecutionSummary summary = only(ParameterizedCase.class);

        assertThat(summary.getTestsSucceededCount()).isEqualTo(2);
        assertThat(summary.getTotalFailureCount()).isZero();
    }

    private static TestExecutionSummary only(Class<?> testClass) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(testClass))
                .configurationParameters(Map.of(
                        ConfigurationKeys.MODE, "only",
                        ConfigurationKeys.FORKS, "0",
                        ConfigurationKeys.ITERATIONS, "1",
                        ConfigurationKeys.ITERATION_TIME, "10 ms",
                        ConfigurationKeys.WARMUP, "10 ms",
                        ConfigurationKeys.OUTPUT_DIRECTORY, "target/only"))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return Objects.requireNonNull(listener.getSummary());
    }

    @Test
    void anUnknownModeIsNamed() {
        assertThat(PerfRun.of(BadModeCase.class, Map.of(ConfigurationKeys.MODE, "twice"))
                        .failure())
                .hasRootCauseMessage(
                        "perfratchet.mode = \"twice\" is not a mode; set it to one of measure, once, skip, only");
    }

    static class MixedCase {

        @Test
        void plain() {}

        @PerfTest
        void performance(Blackhole blackhole) {
            blackhole.consume(1);
        }

        @PerfTest
        void fixture(Benchmark benchmark) throws Exception {
            Assertions.assertEquals(2, benchmark.<Integer, RuntimeException>measure(() -> 1 + 1));
        }
    }

    static class ParameterizedCase {

        @ParameterizedTest
        @ValueSource(ints = 1)
        void plain(int number) {
            Assertions.fail("left out");
        }

        @ParameterizedPerfTest
        @ValueSource(ints = {1, 2})
        void performance(int number) {}
    }

    static class BadModeCase {

        @PerfTest
        void performance() {}
    }
}
