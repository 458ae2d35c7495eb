package io.github.perfratchet.baseline.verdict;

import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.threshold.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of one metric of a benchmark, or of a statistic of it, with its baseline or its base.
 *
 * @param metric the metric
 * @param statistic the statistic of the iterations of each fork; {@code null} if the metric itself is compared, which is a time by the
 *     smallest iterations
 * @param verdict the verdict on this metric alone
 * @param gating whether the verdict counts; a metric that does not gate is shown for information
 * @param baseline the value of the baseline, in nanoseconds or bytes per operation, or in operations per second; {@code null} without a
 *     baseline
 * @param current the current value, in the same unit; {@code null} if it was not measured
 * @param change current / baseline − 1; {@code null} if one of them is missing, or if the baseline is zero and the current value is not
 * @param low the lower bound of the confidence interval of the change; {@code null} without an interval
 * @param high the upper bound of the confidence interval of the change; {@code null} without an interval
 * @param resolution the smallest change that could have been distinguished from noise, as a ratio; {@code null} without an interval
 * @param threshold the threshold of the change
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

    /** {@return a copy without a verdict on the change; this comparison if nothing was compared} */
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

    /** {@return the name in files and tables: the label of the statistic, or else of the metric} */
    public String label() {
        return statistic == null ? metric.label() : statistic.label();
    }

    /** {@return a value of this metric or statistic as a text to show, with its unit} */
    public String format(double value) {
        return statistic == null ? metric.format(value) : statistic.format(value);
    }

    /** {@return the bound of the confidence interval that is closer to no regression; {@code null} without an interval} */
    public @Nullable Double leastWorsening() {
        return statistic != null && statistic.isWorseWhenLess() ? high : low;
    }
}
