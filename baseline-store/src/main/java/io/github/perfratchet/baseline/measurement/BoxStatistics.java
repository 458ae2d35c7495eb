package io.github.perfratchet.baseline.measurement;

import io.github.perfratchet.baseline.statistics.Percentiles;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/**
 * The values that a box plot shows for the iterations of all forks, in nanoseconds per operation (Tukey, "Exploratory data analysis",
 * 1977).
 *
 * @param min the minimum
 * @param lowWhisker the least value that is not further than 1.5 interquartile ranges below the first quartile, or else that quartile
 * @param q1 the first quartile
 * @param median the second quartile
 * @param q3 the third quartile
 * @param highWhisker the greatest value that is not further than 1.5 interquartile ranges above the third quartile, or else that quartile
 * @param max the maximum
 * @since 0.1
 */
public record BoxStatistics(
        double min, double lowWhisker, double q1, double median, double q3, double highWhisker, double max) {

    /** {@return the statistics of a time; empty if no iteration has the time} */
    public static Optional<BoxStatistics> of(List<Fork> forks, Metric time) {
        double[] values = forks.stream()
                .flatMapToDouble(fork -> Arrays.stream(fork.values(time)))
                .toArray();
        return values.length == 0 ? Optional.empty() : Optional.of(of(values));
    }

    private static BoxStatistics of(double[] values) {
        Percentiles percentiles = new Percentiles(values);
        double q1 = percentiles.at(0.25);
        double q3 = percentiles.at(0.75);
        double fence = TimeStatistics.FENCE * (q3 - q1);
        DoubleSummaryStatistics within = Arrays.stream(values)
                .filter(value -> value >= q1 - fence && value <= q3 + fence)
                .summaryStatistics();
        return new BoxStatistics(
                percentiles.at(0),
                // If a quartile lies between a value and another one beyond the fence, the whisker would otherwise end
                // within the box.
                Math.min(q1, within.getMin()),
                q1,
                percentiles.at(0.5),
                q3,
                Math.max(q3, within.getMax()),
                percentiles.at(1));
    }
}
