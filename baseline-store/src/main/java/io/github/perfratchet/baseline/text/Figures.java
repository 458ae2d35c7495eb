package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.measurement.TimeStatistics;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the table of measurements is made of.
 *
 * @param time the statistics of the time that gates
 */
record Figures(Measurement measurement, Summary summary, TimeStatistics time) {

    static Figures of(Measurement measurement) {
        Summary summary = Summary.of(measurement);
        return new Figures(
                measurement,
                summary,
                TimeStatistics.of(measurement.forks(), summary.gating()).orElseThrow());
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
