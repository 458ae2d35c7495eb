package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Forks of two versions of the code, measured in pairs.
 *
 * @param current the forks of the current code
 * @param base those of the base, in the same order
 */
record PairedForks(List<Fork> current, List<Fork> base) {

    int size() {
        return current.size();
    }

    /** {@return the time that gates: wall time if either version waits} */
    Metric gatingTime() {
        boolean computes =
                Summary.of(current).gating() == Metric.CPU && Summary.of(base).gating() == Metric.CPU;
        return computes ? Metric.CPU : Metric.WALL;
    }

    /** {@return ln(current) − ln(base) of the smallest slice means of each pair; none if a fork lacks the time} */
    double[] differences(Metric time) {
        double[] now = Summary.logMinima(current, time);
        double[] then = Summary.logMinima(base, time);
        if (now.length < size() || then.length < size()) {
            return new double[0];
        }
        double[] differences = new double[size()];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = now[i] - then[i];
        }
        return differences;
    }

    PairedForks range(int from, int to) {
        return new PairedForks(current.subList(from, to), base.subList(from, to));
    }

    /** {@return the mean of ln(current) − ln(base) of the ruler; absent if a fork has none} */
    @Nullable
    Double rulerDifference() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            Double now = current.get(i).rulerNanos();
            Double then = base.get(i).rulerNanos();
            if (now == null || then == null) {
                return null;
            }
            sum += Math.log(now / then);
        }
        return sum / size();
    }
}
