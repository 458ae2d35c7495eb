package io.github.perfratchet.harness;

import io.github.perfratchet.fork.ForkReport;
import io.github.perfratchet.fork.Remarks;
import io.github.perfratchet.harness.forks.ForkOutput;
import io.github.perfratchet.harness.forks.JmhRun;
import io.github.perfratchet.trial.AlwaysItsTurn;
import io.github.perfratchet.trial.Batching;
import io.github.perfratchet.trial.Compilation;
import io.github.perfratchet.trial.OperationSource;
import io.github.perfratchet.trial.Sampling;
import io.github.perfratchet.trial.Trial;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;

/** Measures an operation in this JVM. JMH runs on a separate thread, and its worker is the current thread. */
final class InTestJvm {

    private InTestJvm() {}

    /**
     * Measures an operation.
     *
     * @throws Throwable the exception that the operation throws
     */
    static ForkReport measure(Sampling sampling, OperationSource operations, Batching batching, IntConsumer onIteration)
            throws Throwable {
        ForkOutput output = new ForkOutput(onIteration);
        AtomicReference<@Nullable RunnerException> broken = new AtomicReference<>();
        AtomicReference<@Nullable Trial> opened = new AtomicReference<>();
        Thread jmh = new Thread(
                () -> {
                    try {
                        JmhRun.runInThisJvm(JmhRun.options(sampling), output);
                    } catch (RunnerException e) {
                        broken.set(e);
                    } finally {
                        Trial trial = opened.get();
                        if (trial != null) {
                            trial.close();
                        }
                    }
                },
                "perfratchet-jmh");
        jmh.setDaemon(true);
        Trial trial = Trial.open(sampling, Set.of(jmh.getId()), new AlwaysItsTurn(), Compilation.BACKGROUND);
        opened.set(trial);
        long start = System.nanoTime();
        ForkReport report;
        try {
            jmh.start();
            report = new ForkReport(trial.run(operations, batching), trial.notes(), null, "full", Remarks.NONE);
        } catch (IllegalStateException e) {
            RunnerException cause = broken.get();
            if (cause != null) {
                e.addSuppressed(cause);
            }
            throw e;
        } finally {
            trial.close();
            // JMH holds system properties that the next measurement sets too.
            jmh.join();
        }
        return report.took((System.nanoTime() - start) / 1e9);
    }
}
