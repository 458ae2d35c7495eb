package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.perfratchet.baseline.results.ResultsFolder;
import io.github.perfratchet.configuration.ConfigurationKeys;
import io.github.perfratchet.jupiter.launcher.LauncherParameters;
import io.github.perfratchet.jupiter.launcher.PerfTestPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.openjdk.jmh.infra.Blackhole;

/** Tests performance tests that run in a {@code @Suite}. */
class SuiteTests {

    private final Path folder;
    private final List<String> events = new ArrayList<>();

    SuiteTests(@TempDir Path folder) {
        this.folder = folder;
    }

    private void run(String forks, Class<?>... classes) {
        events.clear();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(Stream.of(classes)
                                        .map(type -> selectClass(type))
                                        .toList())
                                .configurationParameter(ConfigurationKeys.FORKS, forks)
                                .configurationParameter(ConfigurationKeys.ITERATIONS, "1")
                                .configurationParameter(ConfigurationKeys.ITERATION_TIME, "5 ms")
                                .configurationParameter(ConfigurationKeys.WARMUP, "20 ms")
                                .configurationParameter(ConfigurationKeys.OUTPUT_DIRECTORY, folder.toString())
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionSkipped(TestIdentifier test, String reason) {
                                events.add(test.getDisplayName() + " skipped: " + reason);
                            }

                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                if (test.isTest() || result.getThrowable().isPresent()) {
                                    events.add(test.getDisplayName() + " " + result.getStatus());
                                }
                            }
                        });
    }

    @Test
    void aClassThatRunsByItselfAndByASuiteIsMeasuredOnce() {
        run("0", SuitedCase.class, AllCases.class);

        assertThat(events)
                .containsExactlyInAnyOrder(
                        "plain(Blackhole) SUCCESSFUL",
                        "[1] 1000 SUCCESSFUL",
                        "plain(Blackhole) skipped: it was measured earlier in this run, by its class; a test is measured"
                                + " once in a run",
                        "[1] 1000 skipped: it was measured earlier in this run, by its class; a test is measured once in"
                                + " a run");
    }

    @Test
    void aRunWithinARunLeavesTheOtherAsItWas() {
        Map<String, String> before = LauncherParameters.latest();
        int count = PerfTestPlan.count();

        run("0", SuitedCase.class);

        assertThat(LauncherParameters.latest()).isEqualTo(before).doesNotContainKey(ConfigurationKeys.FORKS);
        assertThat(PerfTestPlan.count()).isEqualTo(count);
    }

    @Test
    void anotherRunMeasuresAgain() {
        run("0", SuitedCase.class);
        run("0", AllCases.class);

        assertThat(events).containsExactlyInAnyOrder("plain(Blackhole) SUCCESSFUL", "[1] 1000 SUCCESSFUL");
    }

    @Test
    void aTestThatASuiteFindsIsMeasuredInForks() {
        run("1", AllCases.class);

        assertThat(events).containsExactlyInAnyOrder("plain(Blackhole) SUCCESSFUL", "[1] 1000 SUCCESSFUL");
        assertThat(new ResultsFolder(folder.resolve("results")).readAll())
                .singleElement()
                .satisfies(results -> assertThat(results.measurements())
                        .hasSize(2)
                        .allSatisfy(measurement -> assertThat(measurement.forks())
                                .singleElement()
                                .satisfies(fork ->
                                        assertThat(fork.allocatedBytes()).isEqualTo(1_016))));
    }

    static class SuitedCase {

        @PerfTest
        void plain(Blackhole blackhole) {
            blackhole.consume(new byte[1_000]);
        }

        @ParameterizedPerfTest
        @ValueSource(ints = 1_000)
        void parameterized(int size, Blackhole blackhole) {
            blackhole.consume(new byte[size]);
        }
    }

    @Suite
    @SelectClasses(SuitedCase.class)
    static class AllCases {}
}
