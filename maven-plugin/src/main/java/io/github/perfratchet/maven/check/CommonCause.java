package io.github.perfratchet.maven.check;

import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Detects slowdowns that the machine or the options of the JVM may have caused: most benchmarks are slower, none is faster, and the factors
 * are similar. A change of the code rarely has this effect.
 */
final class CommonCause {

    private static final int FEWEST = 3;

    /** Slowdowns are similar if each logarithm is at most this factor above or below the median. */
    private static final double SIMILAR = 1.5;

    private CommonCause() {}

    /** {@return a sentence about the suspicion; empty if there is none} */
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
