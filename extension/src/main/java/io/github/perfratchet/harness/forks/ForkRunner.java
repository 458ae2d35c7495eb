package io.github.perfratchet.harness.forks;

import io.github.perfratchet.fork.ForkPlan;
import io.github.perfratchet.fork.ForkReport;
import io.github.perfratchet.fork.ForkReportFile;
import io.github.perfratchet.fork.PlanFile;
import io.github.perfratchet.trial.Sampling;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;

/** Runs one fork of one test. */
public final class ForkRunner {

    private final ForkPlan plan;
    private final Sampling sampling;
    private final String classPath;
    private final ClassDataArchive archive;
    private final IntConsumer onIteration;
    private volatile @Nullable ForkWatchdog watchdog;

    ForkRunner(ForkPlan plan, String classPath, ClassDataArchive archive, IntConsumer onIteration) {
        this.plan = plan;
        this.sampling = plan.sampling();
        this.classPath = classPath;
        this.archive = archive;
        this.onIteration = onIteration;
    }

    /**
     * Runs the fork to its end.
     *
     * @return the report of the fork, in which the test has passed
     * @throws Throwable the exception that the test threw in the fork
     */
    public ForkReport run() throws Throwable {
        return run(() -> {});
    }

    /**
     * Runs the fork to its end.
     *
     * @param onStart runs when the JVM of the fork is about to be started
     * @return the report of the fork, in which the test has passed
     * @throws Throwable the exception that the test threw in the fork
     */
    public ForkReport run(Runnable onStart) throws Throwable {
        try (TemporaryFolder folder = TemporaryFolder.create("perfratchet-fork")) {
            return run(folder.path(), onStart);
        }
    }

    /** Ends the fork if it is running. */
    public void kill() {
        ForkWatchdog watching = watchdog;
        if (watching != null) {
            watching.kill();
        }
    }

    private ForkReport run(Path folder, Runnable onStart) throws Throwable {
        PlanFile.write(plan, folder);
        ForkOutput output = new ForkOutput(onIteration);
        long start = System.nanoTime();
        boolean timedOut;
        try (ForkWatchdog watching = new ForkWatchdog(folder, sampling.forkTimeout())) {
            watchdog = watching;
            String failure = runJmh(folder, output, onStart);
            timedOut = watching.timedOut();
            if (!timedOut && !failure.isEmpty()) {
                output.println(failure);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Optional<ForkReport> report = ForkReportFile.read(folder);
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
        String label = plan.label();
        List<String> labels = report.get().remarks().labels();
        if (label != null && !labels.contains(label)) {
            throw new OtherLabelsException(label, labels);
        }
        archive.keepList(folder);
        return report.get().took(seconds);
    }

    private String runJmh(Path folder, ForkOutput output, Runnable onStart) {
        try {
            JmhRun.runInFork(JmhRun.options(sampling).jvmArgs(jvmArguments(folder)), classPath, output, onStart);
            return "";
        } catch (RunnerException e) {
            // The report of the fork, if there is one, has more details.
            return e.getMessage()
                    + (e.getCause() == null ? "" : ": " + e.getCause().getMessage());
        }
    }

    private String[] jvmArguments(Path folder) {
        return Stream.of(
                        archive.jvmArguments(folder),
                        plan.recording() == null ? List.<String>of() : JvmArguments.FOR_RECORDING,
                        JvmArguments.forFork(sampling, plan.inPair(), folder))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }
}
