package io.github.perfratchet.harness.forks;

import io.github.perfratchet.trial.IterationProfiler;
import io.github.perfratchet.trial.OperationBenchmark;
import io.github.perfratchet.trial.Sampling;
import io.github.perfratchet.trial.TestThreadExecutor;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs JMH's {@link Runner} with the one benchmark. */
public final class JmhRun {

    /** The build moves this file out of {@code META-INF}, where a user's own JMH runs would find it. */
    private static final String BENCHMARK_LIST = "BenchmarkList";

    /** A limit only. {@code WarmUp} ends the phase. */
    private static final int WARMUP_ITERATIONS = 10_000;

    /** With shorter iterations, JMH's own code between them would warm up rather than the operation. */
    private static final Duration WARMUP_TIME = Duration.ofMillis(50);

    private JmhRun() {}

    public static ChainedOptionsBuilder options(Sampling sampling) {
        TimeValue iteration = TimeValue.nanoseconds(sampling.iterationTime().toNanos());
        return new OptionsBuilder()
                .include("^" + Pattern.quote(OperationBenchmark.class.getName() + ".invoke") + "$")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .threads(sampling.threads())
                .warmupIterations(noWarmup(sampling) ? 0 : WARMUP_ITERATIONS)
                .warmupTime(TimeValue.nanoseconds(
                        longer(WARMUP_TIME, sampling.iterationTime()).toNanos()))
                .measurementIterations(sampling.iterations())
                .measurementTime(iteration)
                .timeout(TimeValue.nanoseconds(sampling.forkTimeout().toNanos()))
                .shouldFailOnError(true)
                .addProfiler(IterationProfiler.class);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static boolean noWarmup(Sampling sampling) {
        return Duration.ZERO.equals(sampling.warmup());
    }

    public static void run(ChainedOptionsBuilder options, OutputFormat output) throws RunnerException {
        // JMH's lock makes a second run fail. The lock of PerfRatchet makes it wait.
        Runner runner = withProperty("jmh.ignoreLock", "true", () -> new Runner(options.build(), output));
        give(runner, BenchmarkList.fromString(benchmarkList()));
        runner.run();
    }

    /**
     * Runs JMH in a forked JVM.
     *
     * @param onStart runs when the JVM is about to be started
     */
    static void runInFork(ChainedOptionsBuilder options, String classPath, ForkOutput output, Runnable onStart)
            throws RunnerException {
        try (ClassPathProperty property = ClassPathProperty.set(classPath)) {
            Runnable giveBack = property::close;
            output.onCommandMade(() -> {
                giveBack.run();
                onStart.run();
            });
            run(options.forks(1), output);
        }
    }

    /** Runs JMH in this JVM, with the workers of the active trial. */
    public static void runInThisJvm(ChainedOptionsBuilder options, OutputFormat output) throws RunnerException {
        String custom = TestThreadExecutor.class.getName();
        withProperty(
                "jmh.executor",
                "CUSTOM",
                () -> withProperty("jmh.executor.class", custom, () -> {
                    run(options.forks(0), output);
                    return true;
                }));
    }

    private static void give(Runner runner, BenchmarkList list) {
        try {
            Field field = Runner.class.getDeclaredField("list");
            field.setAccessible(true);
            field.set(runner, list);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IllegalStateException(
                    "PerfRatchet does not support the JMH on the class path; use org.openjdk.jmh:jmh-core 1.37", e);
        }
    }

    private static String benchmarkList() {
        try (InputStream in = JmhRun.class.getResourceAsStream(BENCHMARK_LIST)) {
            if (in == null) {
                throw new IllegalStateException("perfratchet-junit is incomplete: it lacks its " + BENCHMARK_LIST
                        + "; build it with Maven, which adds this file");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "perfratchet-junit is damaged: its " + BENCHMARK_LIST + " is unreadable", e);
        }
    }

    @FunctionalInterface
    private interface Step<T> {
        T run() throws RunnerException;
    }

    private static <T> T withProperty(String key, String value, Step<T> step) throws RunnerException {
        String before = System.getProperty(key);
        System.setProperty(key, value);
        try {
            return step.run();
        } finally {
            restore(key, before);
        }
    }

    private static void restore(String key, @Nullable String before) {
        if (before == null) {
            System.clearProperty(key);
        } else {
            System.setProperty(key, before);
        }
    }
}
