package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.Metric;
import org.jspecify.annotations.Nullable;

/**
 * One metric of a benchmark beside its baseline.
 *
 * @param metric the metric
 * @param verdict the verdict on this metric alone
 * @param gating whether the verdict counts; a metric that does not gate is shown for information
 * @param baseline the baseline's value, in nanoseconds or bytes per operation; absent without a baseline
 * @param current the current value, in the same unit; absent if it was not measured
 * @param change current / baseline − 1; absent without both, and where the baseline is zero and current is not
 * @param low lower bound of the confidence interval of the change
 * @param high upper bound of the confidence interval of the change
 * @param resolution the smallest change that could have been told from noise, as a ratio
 * @param threshold the change that counts, as a ratio
 * @since 0.1
 */
public record MetricComparison(
        Metric metric,
        Verdict verdict,
        boolean gating,
        @Nullable Double baseline,
        @Nullable Double current,
        @Nullable Double change,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double resolution,
        @Nullable Double threshold) {}
