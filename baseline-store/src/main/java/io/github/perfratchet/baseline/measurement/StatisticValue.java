package io.github.perfratchet.baseline.measurement;

import io.github.perfratchet.baseline.threshold.Statistic;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The value of a statistic, as the table of a run shows it in the column of the same name.
 *
 * @since 0.1
 */
public final class StatisticValue {

    private StatisticValue() {}

    /**
     * {@return the value over all iterations of these forks, in nanoseconds, bytes or operations per second; absent if they do not have
     * it}
     *
     * @param gating the time that the statistics of a time are of
     */
    public static @Nullable Double of(Statistic statistic, List<Fork> forks, Metric gating) {
        return switch (statistic) {
            case MIN -> time(forks, gating, TimeStatistics::min);
            case MAX -> time(forks, gating, TimeStatistics::max);
            case MEAN -> time(forks, gating, TimeStatistics::mean);
            case MEDIAN -> time(forks, gating, TimeStatistics::median);
            case P90 -> time(forks, gating, TimeStatistics::p90);
            case P99 -> time(forks, gating, TimeStatistics::p99);
            case P999 -> time(forks, gating, TimeStatistics::p999);
            case STDDEV -> time(forks, gating, TimeStatistics::standardDeviation);
            case IQR -> time(forks, gating, TimeStatistics::interquartileRange);
            case OPS -> time(forks, gating, TimeStatistics::operationsPerSecond);
            case CPU -> time(forks, Metric.CPU, TimeStatistics::median);
            case WALL -> time(forks, Metric.WALL, TimeStatistics::median);
            case ALLOC -> Median.of(Median.present(forks, Fork::bytesPerOperation));
        };
    }

    private static @Nullable Double time(
            List<Fork> forks, Metric time, Function<TimeStatistics, @Nullable Double> value) {
        TimeStatistics statistics = TimeStatistics.of(forks, time).orElse(null);
        return statistics == null ? null : value.apply(statistics);
    }
}
