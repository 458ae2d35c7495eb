package io.github.perfratchet.samples.accuracy;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures a kernel with JMH alone, in forks with the same heap as the forks of PerfRatchet. */
final class PlainJmh implements Side {

    private final String jvmArg;

    PlainJmh(String jvmArg) {
        this.jvmArg = jvmArg;
    }

    @Override
    public Sample measure(String kernel) throws RunnerException {
        TimeValue iteration = TimeValue.milliseconds(SLICE_MILLIS);
        Options options = new OptionsBuilder()
                .include("^" + KernelBenchmarks.class.getName().replace(".", "\\.") + "\\." + kernel + "$")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(WARMUP_SLICES)
                .warmupTime(iteration)
                .measurementIterations(SLICES)
                .measurementTime(iteration)
                .jvmArgsAppend("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch", jvmArg)
                .addProfiler(WorkerCpuProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<BenchmarkResult> forks = new Runner(options).runSingle().getBenchmarkResults();
        List<IterationResult> iterations = forks.stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .toList();
        return new Sample(
                least(iterations, PlainJmh::cpuNanos),
                least(iterations, result -> result.getPrimaryResult().getScore()));
    }

    private static double cpuNanos(IterationResult iteration) {
        Result<?> cpu = iteration.getSecondaryResults().get(WorkerCpuProfiler.LABEL);
        return Objects.requireNonNull(cpu, "JMH did not run the profiler").getScore();
    }

    private static double least(List<IterationResult> iterations, ToDoubleFunction<IterationResult> nanos) {
        return iterations.stream().mapToDouble(nanos).min().orElseThrow();
    }
}
