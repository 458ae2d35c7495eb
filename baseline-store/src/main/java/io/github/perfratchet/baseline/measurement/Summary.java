package io.github.perfratchet.baseline.measurement;

import io.github.perfratchet.baseline.statistics.Median;
import io.github.perfratchet.baseline.statistics.Sample;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The main figures of a measurement.
 *
 * @param gating the time that is compared with budgets and baselines: CPU time for code that computes, wall time for code that waits
 * @param wall the elapsed time
 * @param cpu the CPU time; {@code null} if the platform does not provide it
 * @param allocatedBytes the allocated heap, in bytes per operation: the median of the forks
 * @param forks the number of measured forks
 * @since 0.1
 */
public record Summary(
        Metric gating,
        Time wall,
        @Nullable Time cpu,
        @Nullable Double allocatedBytes,
        int forks) {

    /** The least share of its time in which code that computes has or wants a processor. Code with a smaller share waits. */
    public static final double COMPUTING_SHARE = 0.9;

    /** The shortest time of an operation, in nanoseconds. It makes sure that a time has a logarithm even if the clock did not move. */
    private static final double SHORTEST_NANOS = 1e-3;

    /**
     * A time of an operation.
     *
     * @param estimate the geometric mean of the smallest iterations of the forks, in nanoseconds
     * @param median the median of all iterations, in nanoseconds
     * @param spread the standard deviation between the forks of the logarithm of their smallest iterations, which is approximately a ratio;
     *     {@code null} for one fork
     */
    public record Time(
            double estimate, double median, @Nullable Double spread) {}

    /** {@return the figures of a measurement, without the cold iterations of its forks} */
    public static Summary of(Measurement measurement) {
        return of(measurement.steady().forks());
    }

    /** {@return the figures of forks of the same code, at least one} */
    public static Summary of(List<Fork> forks) {
        if (forks.isEmpty()) {
            throw new IllegalArgumentException("a summary needs at least one fork");
        }
        Time cpu = time(forks, Metric.CPU);
        return new Summary(
                cpu == null || waits(forks) ? Metric.WALL : Metric.CPU,
                Objects.requireNonNull(time(forks, Metric.WALL)),
                cpu,
                Median.of(Median.present(forks, Fork::bytesPerOperation)),
                forks.size());
    }

    /**
     * {@return the time that gates a comparison: wall time if the code of either side waits}
     *
     * @param other the forks of the other side, which may be empty
     */
    public static Metric gating(List<Fork> one, List<Fork> other) {
        boolean computes =
                of(one).gating() == Metric.CPU && (other.isEmpty() || of(other).gating() == Metric.CPU);
        return computes ? Metric.CPU : Metric.WALL;
    }

    /** {@return the time that gates} */
    public Time gatingTime() {
        return gating == Metric.CPU && cpu != null ? cpu : wall;
    }

    /** {@return the natural logarithm of the {@linkplain Fork#minimum smallest iteration} of each fork that has the time} */
    public static double[] logMinima(List<Fork> forks, Metric time) {
        return Median.present(forks, fork -> fork.minimum(time)).stream()
                .mapToDouble(Summary::log)
                .toArray();
    }

    /** {@return the natural logarithm of a time in nanoseconds; a time below 0.001 ns counts as 0.001 ns} */
    public static double log(double nanos) {
        return Math.log(Math.max(nanos, SHORTEST_NANOS));
    }

    /**
     * {@return whether the code waits}
     *
     * <p>This is decided by (CPU time + time in the run queue) / wall time, the median over the iterations. Code that is ready to run, but
     * gets no processor because the machine is busy, does not wait.
     */
    private static boolean waits(List<Fork> forks) {
        Double share = Median.of(Median.present(allIterations(forks), Summary::share));
        return share != null && share < COMPUTING_SHARE;
    }

    private static @Nullable Double share(Iteration iteration) {
        if (iteration.cpuNanos() == null || iteration.wallNanos() <= 0) {
            return null;
        }
        double runQueue = iteration.runQueueNanos() == null ? 0 : iteration.runQueueNanos();
        return (iteration.cpuNanos() + runQueue) / iteration.wallNanos();
    }

    private static @Nullable Time time(List<Fork> forks, Metric metric) {
        double[] logs = logMinima(forks, metric);
        Double median = Median.of(Median.present(allIterations(forks), iteration -> iteration.value(metric)));
        if (logs.length < forks.size() || median == null) {
            return null;
        }
        Sample sample = Sample.of(logs);
        return new Time(Math.exp(sample.mean()), median, logs.length == 1 ? null : Double.valueOf(sample.deviation()));
    }

    private static List<Iteration> allIterations(List<Fork> forks) {
        return forks.stream().flatMap(fork -> fork.iterations().stream()).toList();
    }
}
