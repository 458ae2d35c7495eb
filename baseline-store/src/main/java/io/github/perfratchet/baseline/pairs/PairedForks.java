package io.github.perfratchet.baseline.pairs;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.statistics.Median;
import io.github.perfratchet.baseline.verdict.ComparedTime;
import io.github.perfratchet.baseline.verdict.ForkStatistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forks of two versions of the code, measured in pairs.
 *
 * @param current the forks of the current code
 * @param base the forks of the base, in the same order
 */
record PairedForks(List<Fork> current, List<Fork> base) {

    int size() {
        return current.size();
    }

    /**
     * {@return the difference ln(current) − ln(base) of each pair, where a larger difference is worse; empty if a fork lacks the time}
     *
     * <p>The difference of a pair is the median of the differences of its iterations. Each iteration is compared with the iteration of the
     * other side that ran next to it. So anything that slows the machine down for longer than an iteration affects both. The difference of
     * a statistic is the difference between the statistics of the two forks.
     */
    double[] differences(ComparedTime time) {
        double[] differences = new double[size()];
        for (int i = 0; i < differences.length; i++) {
            Double difference = difference(current.get(i), base.get(i), time);
            if (difference == null) {
                return new double[0];
            }
            differences[i] = difference;
        }
        return differences;
    }

    private static @Nullable Double difference(Fork current, Fork base, ComparedTime time) {
        ForkStatistic statistic = time.statistic();
        if (statistic == null) {
            return difference(current.iterations(), base.iterations(), time.time());
        }
        Double now = statistic.log(current);
        Double then = statistic.log(base);
        return now == null || then == null ? null : Double.valueOf(now - then);
    }

    /** {@return the variance of the difference of each pair that the iterations of its forks show; 0 if no statistic is compared} */
    double[] shownVariances(ComparedTime time) {
        double[] variances = new double[size()];
        ForkStatistic statistic = time.statistic();
        if (statistic != null) {
            Arrays.setAll(variances, i -> statistic.variance(current.get(i)) + statistic.variance(base.get(i)));
        }
        return variances;
    }

    private static @Nullable Double difference(List<Iteration> current, List<Iteration> base, Metric time) {
        List<Double> differences = new ArrayList<>();
        for (int i = 0; i < Math.min(current.size(), base.size()); i++) {
            Double now = current.get(i).value(time);
            Double then = base.get(i).value(time);
            if (now == null || then == null) {
                return null;
            }
            differences.add(Summary.log(now) - Summary.log(then));
        }
        return Median.of(differences);
    }

    PairedForks range(int from, int to) {
        return new PairedForks(current.subList(from, to), base.subList(from, to));
    }

    /** {@return the mean of ln(current) − ln(base) of the ruler; {@code null} if a fork has no ruler} */
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
