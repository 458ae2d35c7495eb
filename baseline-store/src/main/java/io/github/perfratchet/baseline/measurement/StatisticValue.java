package io.github.perfratchet.baseline.measurement;

import io.github.perfratchet.baseline.statistics.Median;
import io.github.perfratchet.baseline.threshold.Statistic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Computes the value of a statistic, which the table of a run shows in the column of the same name.
 *
 * @since 0.1
 */
public final class StatisticValue {

    private StatisticValue() {}

    /**
     * {@return the value over all iterations of forks, in nanoseconds, bytes or operations per second; {@code null} if they do not have it}
     *
     * @param gating the time that the statistics of a time are computed from
     */
    public static @Nullable Double of(Statistic statistic, List<Fork> forks, Metric gating) {
        return switch (statistic) {
            case CPU -> time(Statistic.MEDIAN, forks, Metric.CPU);
            case WALL -> time(Statistic.MEDIAN, forks, Metric.WALL);
            case ALLOC -> Median.of(Median.present(forks, Fork::bytesPerOperation));
            default -> time(statistic, forks, gating);
        };
    }

    private static @Nullable Double time(Statistic statistic, List<Fork> forks, Metric time) {
        TimeStatistics statistics = TimeStatistics.of(forks, time).orElse(null);
        return statistics == null ? null : statistics.value(statistic);
    }
}
