package io.github.perfratchet.samples.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.baseline.results.ResultsFolder;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.openjdk.jmh.infra.Blackhole;

/** Measures a kernel as a build does. The JUnit Platform runs its {@code @PerfTest}, and the results are read from their file. */
final class PerfTestSide implements Side {

    private final Path folder;
    private final String jvmArg;

    /** Writes the results and the log to the folder. */
    PerfTestSide(Path folder, String jvmArg) {
        this.folder = folder;
        this.jvmArg = jvmArg;
    }

    @Override
    public Sample measure(String kernel) throws IOException {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectMethod(KernelTests.class, kernel, Blackhole.class.getName()))
                .configurationParameter("perfratchet.mode", "measure")
                .configurationParameter("perfratchet.forks", "1")
                .configurationParameter("perfratchet.iterations", Integer.toString(SLICES))
                .configurationParameter("perfratchet.iterationTime", SLICE_MILLIS + " ms")
                .configurationParameter("perfratchet.warmup", WARMUP_SLICES * SLICE_MILLIS + " ms")
                .configurationParameter("perfratchet.jvmArgs", jvmArg)
                .configurationParameter("perfratchet.outputDirectory", folder.toString())
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        PrintStream console = System.out;
        try (PrintStream log = new PrintStream(
                new FileOutputStream(folder.resolve("perftest.log").toFile(), true), true, UTF_8)) {
            System.setOut(log);
            LauncherFactory.create().execute(request, listener);
        } finally {
            System.setOut(console);
        }
        requireOneSuccess(kernel, listener.getSummary());
        return leastIteration(iterations());
    }

    private static void requireOneSuccess(String kernel, TestExecutionSummary summary) {
        if (summary.getTestsSucceededCount() != 1) {
            IllegalStateException failure = new IllegalStateException(kernel + " was not measured");
            summary.getFailures().forEach(cause -> failure.addSuppressed(cause.getException()));
            throw failure;
        }
    }

    private List<Iteration> iterations() {
        List<Measurement> measurements = new ResultsFolder(folder.resolve("results"))
                .readAll().stream()
                        .flatMap(results -> results.measurements().stream())
                        .toList();
        if (measurements.size() != 1) {
            throw new IllegalStateException("expected one measurement in " + folder + ", found " + measurements.size());
        }
        return measurements.get(0).forks().get(0).iterations();
    }

    private static Sample leastIteration(List<Iteration> iterations) {
        return new Sample(
                iterations.stream()
                        .mapToDouble(
                                iteration -> Objects.requireNonNull(iteration.cpuNanos(), "this platform tells no CPU time"))
                        .min()
                        .orElseThrow(),
                iterations.stream().mapToDouble(Iteration::wallNanos).min().orElseThrow());
    }
}
