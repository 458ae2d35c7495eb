package io.github.perfratchet.samples.study;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.statistics.Median;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Computes how much the two sides of each pair of forks differ, from the iterations and independently of the gate. */
final class PairDifferences {

    private PairDifferences() {}

    /** {@return the median of ln(current) − ln(base) over the iterations of each pair} */
    static List<Double> of(Measurement measurement, Metric time) {
        Against against = Objects.requireNonNull(measurement.against(), "the study measures pairs");
        return IntStream.range(0, measurement.forks().size())
                .mapToObj(pair -> difference(
                        measurement.forks().get(pair), against.forks().get(pair), time))
                .toList();
    }

    private static Double difference(Fork current, Fork base, Metric time) {
        List<Iteration> now = current.iterations();
        List<Iteration> then = base.iterations();
        return Objects.requireNonNull(
                Median.of(IntStream.range(0, Math.min(now.size(), then.size()))
                        .mapToObj(iteration ->
                                Math.log(value(now.get(iteration), time) / value(then.get(iteration), time)))
                        .toList()),
                "a fork has iterations");
    }

    private static double value(Iteration iteration, Metric time) {
        return Objects.requireNonNull(iteration.value(time), "the time that gates was measured");
    }
}
