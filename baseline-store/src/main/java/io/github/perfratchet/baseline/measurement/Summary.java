package io.github.perfratchet.baseline.measurement;

import io.github.perfratchet.baseline.statistics.Median;
import io.github.perfratchet.baseline.statistics.Sample;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measurement in a few figures.
 *
 * @param gating the time that is held to budgets and baselines: CPU time for code that computes, wall time for code that
 *     waits
 * @param wall elapsed time
 * @param cpu CPU time; absent where the platform does not give it
 * @param allocatedBytes heap allocated, in bytes per operation: the median of the forks
 * @param forks how many forks were measured
 * @since 0.1
 */
public record Summary(
        Metric gating,
        Time wall,
        @Nullable Time cpu,
        @Nullable Double allocatedBytes,
        int forks) {

    /** Code that has or wants a processor for a smaller share of its time than this waits rather than computes. */
    public static final double COMPUTING_SHARE = 0.9;

    /** No operation is taken to be faster, so that a clock that did not move still has a logarithm; in nanoseconds. */
    private static final double SHORTEST_NANOS = 1e-3;

    /**
     * A time of an operation.
     *
     * @param estimate the geometric mean over the forks of their smallest slice means, in nanoseconds
     * @param median the median of all slices, in nanoseconds
     * @param spread the standard deviation between the forks of the logarithm of their smallest slice means: near enough,
     *     a ratio; absent for one fork
     */
    public record Time(
            double estimate, double median, @Nullable Double spread) {}

    /** {@return the figures of a measurement, of its forks' steady part} */
    public static Summary of(Measurement measurement) {
        return of(measurement.steady().forks());
    }

    /** {@return the figures of forks of the same code; at least one} */
    public static Summary of(List<Fork> forks) {
        if (forks.isEmpty()) {
            throw new IllegalArgumentException("a summary is of at least one fork");
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
     * {@return the time that gates what is compared: wall time if the code of either side waits}
     *
     * @param other the other side, which may have no forks
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

    /**
     * {@return the natural logarithm of each fork's {@linkplain Fork#minimum smallest slice mean}} The forks that do not
     * have the time are left out.
     */
    public static double[] logMinima(List<Fork> forks, Metric time) {
        return Median.present(forks, fork -> fork.minimum(time)).stream()
                .mapToDouble(Summary::log)
                .toArray();
    }

    /** {@return the natural logarithm of a time in nanoseconds, and of 0.001 ns for one that is shorter} */
    public static double log(double nanos) {
        return Math.log(Math.max(nanos, SHORTEST_NANOS));
    }

    /**
     * Judges by (CPU time + time in the run queue) / wall time, the median over the slices: code that is ready to run but
     * was kept from it by a busy machine does not wait.
     */
    private static boolean waits(List<Fork> forks) {
        Double share = Median.of(Median.present(allSlices(forks), Summary::share));
        return share != null && share < COMPUTING_SHARE;
    }

    private static @Nullable Double share(Slice slice) {
        if (slice.cpuNanos() == null || slice.wallNanos() <= 0) {
            return null;
        }
        double runQueue = slice.runQueueNanos() == null ? 0 : slice.runQueueNanos();
        return (slice.cpuNanos() + runQueue) / slice.wallNanos();
    }

    private static @Nullable Time time(List<Fork> forks, Metric metric) {
        double[] logs = logMinima(forks, metric);
        Double median = Median.of(Median.present(allSlices(forks), slice -> slice.value(metric)));
        if (logs.length < forks.size() || median == null) {
            return null;
        }
        Sample sample = Sample.of(logs);
        return new Time(Math.exp(sample.mean()), median, logs.length == 1 ? null : Double.valueOf(sample.deviation()));
    }

    private static List<Slice> allSlices(List<Fork> forks) {
        return forks.stream().flatMap(fork -> fork.slices().stream()).toList();
    }
}
