package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.measurement.TimeStatistics;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a row of the table of measurements.
 *
 * @param metric the time that the statistics are computed from
 * @param time the statistics of that time
 */
record Figures(Measurement measurement, Summary summary, Metric metric, TimeStatistics time) {

    /** {@return the figures of the time that gates; if an iteration lacks it, those of wall time, which every iteration has} */
    static Figures of(Measurement measurement) {
        Summary summary = Summary.of(measurement);
        return of(measurement, summary, summary.gating())
                .or(() -> of(measurement, summary, Metric.WALL))
                .orElseThrow();
    }

    /**
     * {@return the figures of a time, so that they can be compared with others of that time; if it is not known, those of the time that
     * gates}
     */
    static Figures of(Measurement measurement, Metric time) {
        return of(measurement, Summary.of(measurement), time).orElseGet(() -> of(measurement));
    }

    private static Optional<Figures> of(Measurement measurement, Summary summary, Metric time) {
        return TimeStatistics.of(measurement.steady().forks(), time)
                .map(statistics -> new Figures(measurement, summary, time, statistics));
    }

    @Nullable
    Double cpu() {
        return summary.cpu() == null ? null : Double.valueOf(summary.cpu().median());
    }

    @Nullable
    Double cpuShare() {
        Double cpu = cpu();
        double wall = summary.wall().median();
        return cpu == null || wall <= 0 ? null : Double.valueOf(cpu / wall);
    }

    /** {@return the mean number of operations in an iteration} */
    double operations() {
        return measurement.forks().stream()
                .flatMap(fork -> fork.iterations().stream())
                .mapToLong(iteration -> iteration.operations())
                .average()
                .orElseThrow();
    }

    /** {@return the sum of a fact over the forks; {@code null} if a fork lacks it} */
    @Nullable
    Double sum(Function<Fork, @Nullable Long> fact) {
        double sum = 0;
        for (Fork fork : measurement.forks()) {
            Long value = fact.apply(fork);
            if (value == null) {
                return null;
            }
            sum += value;
        }
        return sum;
    }

    /** {@return the largest resident set of a fork, in bytes; {@code null} if no fork has it} */
    @Nullable
    Double peakResidentBytes() {
        return measurement.forks().stream()
                .map(Fork::peakResidentBytes)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .map(Long::doubleValue)
                .orElse(null);
    }
}
