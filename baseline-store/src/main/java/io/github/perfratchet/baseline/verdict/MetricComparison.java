package io.github.perfratchet.baseline.verdict;

import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.threshold.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * One metric of a benchmark, or a statistic of it, beside its baseline.
 *
 * @param metric the metric
 * @param statistic the statistic of the iterations of each fork; absent where the metric is compared as it always is, a time by the smallest
 *     iterations
 * @param verdict the verdict on this metric alone
 * @param gating whether the verdict counts; a metric that does not gate is shown for information
 * @param baseline the baseline's value, in nanoseconds or bytes per operation, or in operations per second; absent without a baseline
 * @param current the current value, in the same unit; absent if it was not measured
 * @param change current / baseline − 1; absent without both, and where the baseline is zero and current is not
 * @param low lower bound of the confidence interval of the change
 * @param high upper bound of the confidence interval of the change
 * @param resolution the smallest change that could have been told from noise, as a ratio
 * @param threshold the change that counts
 * @since 0.1
 */
public record MetricComparison(
        Metric metric,
        @Nullable Statistic statistic,
        Verdict verdict,
        boolean gating,
        @Nullable Double baseline,
        @Nullable Double current,
        @Nullable Double change,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double resolution,
        Threshold threshold) {

    public static MetricComparison withoutBaseline(
            Metric metric, @Nullable Statistic statistic, boolean gating, double current, Threshold threshold) {
        return new MetricComparison(
                metric, statistic, Verdict.NEW, gating, null, current, null, null, null, null, threshold);
    }

    public static MetricComparison withoutCurrent(
            Metric metric, @Nullable Statistic statistic, @Nullable Double baseline, Threshold threshold) {
        return new MetricComparison(
                metric, statistic, Verdict.MISSING, true, baseline, null, null, null, null, null, threshold);
    }

    /** {@return the same without a verdict on what was compared} */
    public MetricComparison withheld() {
        return baseline == null || current == null
                ? this
                : new MetricComparison(
                        metric,
                        statistic,
                        Verdict.INCONCLUSIVE,
                        gating,
                        baseline,
                        current,
                        change,
                        low,
                        high,
                        resolution,
                        threshold);
    }

    /** {@return the name used in files and tables: that of the statistic, or else of the metric} */
    public String label() {
        return statistic == null ? metric.label() : statistic.label();
    }

    /** {@return a value of it for people, with its unit} */
    public String format(double value) {
        return statistic == null ? metric.format(value) : statistic.format(value);
    }

    /** {@return the bound of the confidence interval that is nearer to no regression; absent without an interval} */
    public @Nullable Double leastWorsening() {
        return statistic != null && statistic.isWorseWhenLess() ? high : low;
    }
}
