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
 * A statistic of the iterations of a fork. It is used as its natural logarithm y, with the sign that makes a larger y worse.
 *
 * <p>The sample is the fork, as for the smallest iteration. But a statistic such as the 99th percentile depends on one or two iterations of
 * a fork, and a few forks can agree on it by chance: first three forks without an outlying iteration, then three forks with one. The
 * variance of the statistic that the iterations themselves show distinguishes this chance from a change. It is the variance of y over
 * samples that are drawn from the fork's iterations with replacement (the bootstrap; Efron 1979, "Bootstrap methods: another look at the
 * jackknife", The Annals of Statistics 7).
 *
 * @param statistic the statistic
 * @param time the time whose statistic it is
 * @since 0.1
 */
public record ForkStatistic(Statistic statistic, Metric time) {

    private static final int RESAMPLES = 200;

    /** The seed is fixed, so that the same measurements have the same verdict. */
    private static final long SEED = 1979;

    /** {@return y of each fork that has the statistic} */
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

    /** {@return the variance of y that the iterations of a fork show; 0 if there are too few iterations to show one} */
    public double variance(Fork fork) {
        double[] times = fork.values(time);
        if (times.length < fork.iterations().size()) {
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

    /** {@return the value of the statistic for y, in the unit of the statistic} */
    public double value(double y) {
        return Math.exp(worse(y));
    }

    /** {@return the interval of the logarithm of the statistic, for an interval of y} */
    LogInterval ofValue(LogInterval change) {
        return new LogInterval(worse(change.estimate()), change.halfWidth());
    }

    private double worse(double log) {
        return statistic.isWorseWhenLess() ? -log : log;
    }
}
