package io.github.perfratchet;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.results.ResultsFolder;
import io.github.perfratchet.configuration.ConfigurationKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** A real JUnit run of the tests of a class, which measures them for as short a time as possible. */
final class PerfRun {

    private final Path folder;
    private final EngineExecutionResults junit;

    private PerfRun(Path folder, EngineExecutionResults junit) {
        this.folder = folder;
        this.junit = junit;
    }

    static PerfRun of(Class<?> testClass) {
        return of(testClass, Map.of());
    }

    static PerfRun of(Class<?> testClass, Map<String, String> configuration) {
        Path folder = temporaryFolder();
        Map<String, String> all = new HashMap<>(Map.of(
                ConfigurationKeys.FORKS, "1",
                ConfigurationKeys.ITERATIONS, "3",
                ConfigurationKeys.ITERATION_TIME, "20 ms",
                ConfigurationKeys.WARMUP, "200 ms",
                // This saves a quarter of the time of a fork. No test asserts how fast the code is.
                ConfigurationKeys.JVM_ARGS, "-XX:TieredStopAtLevel=1",
                ConfigurationKeys.OUTPUT_DIRECTORY, folder.toString()));
        all.putAll(configuration);
        all.values().removeIf(String::isEmpty);
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .configurationParameters(all)
                .execute();
        return new PerfRun(Path.of(all.get(ConfigurationKeys.OUTPUT_DIRECTORY)), results);
    }

    Events tests() {
        return junit.testEvents();
    }

    /** {@return the exception of the only failed test} */
    Throwable failure() {
        List<Event> failed = junit.allEvents().failed().list();
        if (failed.size() != 1) {
            throw new AssertionError("expected one failure, but " + failed);
        }
        return failed.get(0)
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }

    List<ClassResults> results() {
        return new ResultsFolder(folder.resolve("results")).readAll();
    }

    Measurement measurement(String name) {
        return results().stream()
                .flatMap(results -> results.measurements().stream())
                .filter(measurement -> measurement.id().name().equals(name))
                .findAny()
                .orElseThrow(() -> new AssertionError(name + " was not measured: " + results()));
    }

    Fork fork(String name) {
        return measurement(name).forks().get(0);
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "run");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
