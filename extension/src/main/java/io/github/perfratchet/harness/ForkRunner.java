package io.github.perfratchet.harness;

import io.github.perfratchet.fork.ForkPlan;
import io.github.perfratchet.fork.ForkReport;
import io.github.perfratchet.trial.Sampling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.openjdk.jmh.runner.RunnerException;

/** Runs one fork of one test. */
final class ForkRunner {

    private final ForkPlan plan;
    private final Sampling sampling;
    private final String classPath;
    private final IntConsumer onSlice;

    ForkRunner(ForkPlan plan, String classPath, IntConsumer onSlice) {
        this.plan = plan;
        this.sampling = plan.sampling();
        this.classPath = classPath;
        this.onSlice = onSlice;
    }

    /**
     * Runs a fork to its end.
     *
     * @return its report, in which the test has passed
     * @throws Throwable what the test threw in the fork
     */
    ForkReport run() throws Throwable {
        Path folder = Files.createTempDirectory("perfratchet-fork");
        try {
            return run(folder);
        } finally {
            delete(folder);
        }
    }

    private ForkReport run(Path folder) throws Throwable {
        plan.write(folder);
        ForkOutput output = new ForkOutput(onSlice);
        long start = System.nanoTime();
        boolean timedOut;
        try (ForkWatchdog watchdog = new ForkWatchdog(folder, sampling.forkTimeout())) {
            String failure = runJmh(folder, output);
            timedOut = watchdog.timedOut();
            if (!timedOut && !failure.isEmpty()) {
                output.println(failure);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Optional<ForkReport> report = ForkReport.read(folder);
        if (timedOut) {
            throw new ForkFailedException(ForkFailureMessages.timedOut(sampling.forkTimeout(), output.tail()));
        }
        if (report.isEmpty()) {
            throw new ForkFailedException(ForkFailureMessages.died(output.tail()));
        }
        ForkReport.Thrown thrown = report.get().failure();
        if (thrown != null) {
            throw thrown.original()
                    .orElseGet(() -> new ForkFailedException(ForkFailureMessages.threw(thrown.stackTrace())));
        }
        return report.get().took(seconds);
    }

    private String runJmh(Path folder, ForkOutput output) {
        try {
            JmhRun.runInFork(JmhRun.options(sampling).jvmArgs(jvmArguments(folder)), classPath, output);
            return "";
        } catch (RunnerException e) {
            // The report says more, if there is one.
            return e.getMessage()
                    + (e.getCause() == null ? "" : ": " + e.getCause().getMessage());
        }
    }

    private String[] jvmArguments(Path folder) {
        return JvmArguments.forFork(sampling, plan.lane() != null, folder).toArray(String[]::new);
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
