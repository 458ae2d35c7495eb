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
 * What a row of the table of measurements is made of.
 *
 * @param metric the time that the statistics are of
 * @param time the statistics of that time
 */
record Figures(Measurement measurement, Summary summary, Metric metric, TimeStatistics time) {

    /** {@return the figures of the time that gates; of wall time, which none lacks, if a slice lacks it} */
    static Figures of(Measurement measurement) {
        Summary summary = Summary.of(measurement);
        return of(measurement, summary, summary.gating())
                .or(() -> of(measurement, summary, Metric.WALL))
                .orElseThrow();
    }

    /** {@return the figures of a time, so that they can be compared with others of it; of the one that gates if it is not known} */
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

    /** {@return the operations of an iteration, the mean} */
    double operations() {
        return measurement.forks().stream()
                .flatMap(fork -> fork.slices().stream())
                .mapToLong(slice -> slice.operations())
                .average()
                .orElseThrow();
    }

    /** {@return the sum of a fact over the forks, absent if one lacks it} */
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

    /** {@return the largest resident set of a fork, in bytes; absent if no fork tells it} */
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
