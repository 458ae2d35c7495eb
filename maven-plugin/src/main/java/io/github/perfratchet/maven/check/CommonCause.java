package io.github.perfratchet.maven.check;

import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Suspects the machine or the JVM's options when most benchmarks got slower, none faster, and all by a similar factor: a
 * change of the code rarely does that.
 */
final class CommonCause {

    private static final int FEWEST = 3;

    /** Slowdowns are similar if their logarithms are within this factor of the median, either way. */
    private static final double SIMILAR = 1.5;

    private CommonCause() {}

    /** {@return what to tell, if there is something to suspect} */
    static Optional<String> suspected(List<Comparison> comparisons) {
        double[] slowdowns = comparisons.stream()
                .filter(comparison -> comparison.verdict() == Verdict.REGRESSED)
                .map(Comparison::decidingMetric)
                .filter(metric -> metric != null
                        && metric.metric() != Metric.ALLOCATION
                        && metric.statistic() == null
                        && metric.change() != null)
                .map(MetricComparison::change)
                .mapToDouble(Math::log1p)
                .sorted()
                .toArray();
        boolean improved = comparisons.stream().anyMatch(comparison -> comparison.verdict() == Verdict.IMPROVED);
        if (improved || slowdowns.length < FEWEST || 2 * slowdowns.length < comparisons.size()) {
            return Optional.empty();
        }
        double median = slowdowns[slowdowns.length / 2];
        if (slowdowns[0] < median / SIMILAR || slowdowns[slowdowns.length - 1] > median * SIMILAR) {
            return Optional.empty();
        }
        return Optional.of(slowdowns.length + " of " + comparisons.size() + " benchmarks are slower, all by about "
                + Percentage.format(Math.round(Math.expm1(median) * 100) / 100.0)
                + ", and none is faster: suspect the machine or the JVM's options before the code.");
    }
}
