package io.github.perfratchet.baseline.sessions;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Steadiness;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.statistics.Median;
import io.github.perfratchet.baseline.statistics.Sample;
import io.github.perfratchet.baseline.store.Baseline;
import io.github.perfratchet.baseline.store.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Computes the single value of a baseline that a metric is compared with.
 *
 * @since 0.1
 */
public final class BaselineValue {

    private BaselineValue() {}

    /**
     * {@return the value in nanoseconds or bytes per operation; {@code null} if no session has one}
     *
     * <p>The value of a time is the geometric mean of the estimates of the sessions. The value of the bytes is the median over the forks of
     * all sessions. A stray fork does not move the median. Neither does growth in steps that are each too small to count. The sum of
     * the steps counts in the end, because the old sessions outvote the last one.
     */
    public static @Nullable Double of(Baseline baseline, Metric metric) {
        return metric == Metric.ALLOCATION ? bytes(baseline.sessions()) : time(baseline.sessions(), metric);
    }

    static @Nullable Double bytes(List<Session> sessions) {
        return Median.of(Median.present(
                sessions.stream().flatMap(session -> session.forks().stream()).toList(), Fork::bytesPerOperation));
    }

    private static @Nullable Double time(List<Session> sessions, Metric metric) {
        List<double[]> known = sessions.stream()
                .map(session -> Summary.logMinima(Steadiness.steady(session.forks()), metric))
                .filter(logs -> logs.length > 0)
                .toList();
        return known.isEmpty() ? null : Math.exp(Sample.ofMeans(known).mean());
    }
}
