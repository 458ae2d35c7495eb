package io.github.perfratchet.baseline.measurement;

import io.github.perfratchet.baseline.statistics.Percentiles;
import io.github.perfratchet.baseline.statistics.Sample;
import io.github.perfratchet.baseline.threshold.Statistic;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The statistics of a time over the iterations of all forks, in nanoseconds per operation.
 *
 * <p>An iteration runs an operation many times, and its figure is their mean. So a percentile is a percentile of iterations. It is a
 * percentile of operations only if an operation takes longer than the planned duration of an iteration.
 *
 * @param iterations the number of iterations
 * @param min the minimum
 * @param max the maximum
 * @param mean the arithmetic mean
 * @param standardDeviation the standard deviation of the sample, with Bessel's correction; {@code null} for one iteration
 * @param q1 the first quartile
 * @param median the second quartile
 * @param q3 the third quartile
 * @param p90 the 90th percentile
 * @param p99 the 99th percentile
 * @param p999 the 99.9th percentile
 * @param deviants the number of iterations that are further from the mean than the standard deviation
 * @param outliers the number of iterations that are further than 1.5 times the interquartile range below the first quartile or above the
 *     third (Tukey, "Exploratory data analysis", 1977)
 * @param meanError the half-width of the confidence interval of the mean, with the confidence {@value #CONFIDENCE}, by Student's t. Its
 *     sample consists of the means of the forks, because the iterations of a fork are not independent (Kalibera and Jones, "Rigorous
 *     benchmarking in reasonable time", ISMM 2013). {@code null} for one fork.
 * @since 0.1
 */
public record TimeStatistics(
        int iterations,
        double min,
        double max,
        double mean,
        @Nullable Double standardDeviation,
        double q1,
        double median,
        double q3,
        double p90,
        double p99,
        double p999,
        int deviants,
        int outliers,
        @Nullable Double meanError) {

    /** The confidence of the interval of the mean. */
    public static final double CONFIDENCE = 0.99;

    /** The distance of an outlier from the nearer quartile, in interquartile ranges. An outlier is further away than this. */
    static final double FENCE = 1.5;

    private static final double NANOS_PER_SECOND = 1e9;

    /** {@return the statistics of a time; empty if an iteration lacks the time} */
    public static Optional<TimeStatistics> of(List<Fork> forks, Metric time) {
        double[][] values = forks.stream().map(fork -> fork.values(time)).toArray(double[][]::new);
        double[] all = Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray();
        int iterations =
                forks.stream().mapToInt(fork -> fork.iterations().size()).sum();
        return all.length == 0 || all.length < iterations ? Optional.empty() : Optional.of(of(values, all));
    }

    /**
     * {@return the statistics of the iterations of one fork}
     *
     * @param iterations the times of the iterations, in nanoseconds per operation, at least one
     */
    public static TimeStatistics ofFork(double... iterations) {
        return of(new double[][] {iterations}, iterations);
    }

    private static TimeStatistics of(double[][] forks, double[] all) {
        Sample sample = Sample.of(all);
        double mean = sample.mean();
        double deviation = sample.deviation();
        Percentiles percentiles = new Percentiles(all);
        double q1 = percentiles.at(0.25);
        double q3 = percentiles.at(0.75);
        double fence = FENCE * (q3 - q1);
        return new TimeStatistics(
                all.length,
                percentiles.at(0),
                percentiles.at(1),
                mean,
                all.length == 1 ? null : Double.valueOf(deviation),
                q1,
                percentiles.at(0.5),
                q3,
                percentiles.at(0.9),
                percentiles.at(0.99),
                percentiles.at(0.999),
                outside(all, mean - deviation, mean + deviation),
                outside(all, q1 - fence, q3 + fence),
                forks.length == 1
                        ? null
                        : Double.valueOf(Sample.ofMeans(List.of(forks)).meanError(CONFIDENCE)));
    }

    /**
     * {@return the value of a statistic of a time, in nanoseconds or operations per second; {@code null} if there are too few iterations}
     *
     * @throws IllegalArgumentException if the statistic is a separate metric: {@code cpu}, {@code wall} or {@code alloc}
     */
    public @Nullable Double value(Statistic statistic) {
        return switch (statistic) {
            case MIN -> min;
            case MAX -> max;
            case MEAN -> mean;
            case MEDIAN -> median;
            case P90 -> p90;
            case P99 -> p99;
            case P999 -> p999;
            case STDDEV -> standardDeviation;
            case IQR -> interquartileRange();
            case OPS -> operationsPerSecond();
            case CPU, WALL, ALLOC ->
                throw new IllegalArgumentException(statistic + " is a separate metric, not a statistic of a time");
        };
    }

    /** {@return the interquartile range} */
    public double interquartileRange() {
        return q3 - q1;
    }

    /** {@return the number of operations per second, by the mean} */
    public double operationsPerSecond() {
        return NANOS_PER_SECOND / mean;
    }

    private static int outside(double[] values, double low, double high) {
        return (int) Arrays.stream(values)
                .filter(value -> value < low || value > high)
                .count();
    }
}
