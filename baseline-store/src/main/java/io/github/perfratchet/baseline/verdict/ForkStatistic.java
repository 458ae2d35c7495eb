package io.github.perfratchet.baseline.verdict;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.StatisticValue;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.measurement.TimeStatistics;
import io.github.perfratchet.baseline.statistics.LogInterval;
import io.github.perfratchet.baseline.statistics.Median;
import io.github.perfratchet.baseline.statistics.Sample;
import io.github.perfratchet.baseline.threshold.Statistic;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A statistic of the iterations of a fork, as its natural logarithm y, with the sign that makes the larger the worse.
 *
 * <p>The fork is the sample, as for the smallest iteration. But a statistic such as the 99th percentile hangs on one or two of a fork's
 * iterations, and a handful of forks can agree on it by luck: three without an outlying iteration, then three with one. What the
 * iterations themselves say of its variance tells the one from the other: that of y over samples drawn from the fork's iterations with
 * replacement (the bootstrap; Efron 1979, "Bootstrap methods: another look at the jackknife", The Annals of Statistics 7).
 *
 * @param statistic the statistic
 * @param time the time it is of
 * @since 0.1
 */
public record ForkStatistic(Statistic statistic, Metric time) {

    private static final int RESAMPLES = 200;

    /** Fixed, so that the same measurements have the same verdict. */
    private static final long SEED = 1979;

    /** {@return y of each fork; those that do not have the statistic are left out} */
    public double[] logs(List<Fork> forks) {
        return Median.present(forks, this::log).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    @Nullable
    public Double log(Fork fork) {
        Double value = StatisticValue.of(statistic, List.of(fork), time);
        return value == null ? null : Double.valueOf(worse(Summary.log(value)));
    }

    /** {@return the variance of y that the iterations of a fork show; 0 where it has too few to show one} */
    public double variance(Fork fork) {
        double[] times = fork.values(time);
        if (times.length < fork.slices().size()) {
            return 0;
        }
        double[] logs = new double[RESAMPLES];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < RESAMPLES; i++) {
            Double value = TimeStatistics.ofFork(resampled(times, random)).value(statistic);
            if (value == null) {
                return 0;
            }
            logs[i] = Summary.log(value);
        }
        return Sample.of(logs).variance();
    }

    private static double[] resampled(double[] times, SplittableRandom random) {
        double[] resampled = new double[times.length];
        Arrays.setAll(resampled, i -> times[random.nextInt(times.length)]);
        return resampled;
    }

    /** {@return the value whose y this is, in the unit of the statistic} */
    public double value(double y) {
        return Math.exp(worse(y));
    }

    /** {@return the interval of the logarithm of the statistic, whose y has this interval} */
    LogInterval ofValue(LogInterval change) {
        return new LogInterval(worse(change.estimate()), change.halfWidth());
    }

    private double worse(double log) {
        return statistic.isWorseWhenLess() ? -log : log;
    }
}
