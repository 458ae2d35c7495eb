package io.github.perfratchet.baseline.verdict;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.statistics.LogInterval;
import io.github.perfratchet.baseline.statistics.Median;
import io.github.perfratchet.baseline.statistics.Sample;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.threshold.Threshold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time of a benchmark that is compared with a stored baseline or with a base.
 *
 * @param time the time
 * @param statistic the statistic of the time; {@code null} if the time itself is compared, by the smallest iterations
 * @param threshold the threshold of the change
 * @param gating whether the verdict on this time counts
 * @since 0.1
 */
public record ComparedTime(Metric time, @Nullable ForkStatistic statistic, Threshold threshold, boolean gating) {

    /**
     * {@return the times of a benchmark to compare: the time that gates, then the other time, then the other statistics that the limits
     * name}
     */
    public static List<ComparedTime> of(Metric gating, GateLimits limits) {
        Metric other = gating == Metric.CPU ? Metric.WALL : Metric.CPU;
        List<ComparedTime> times = new ArrayList<>();
        times.add(new ComparedTime(gating, null, limits.time(gating), true));
        times.add(new ComparedTime(other, null, limits.time(other), limits.names(other)));
        limits.statistics()
                .forEach(threshold -> times.add(
                        new ComparedTime(gating, new ForkStatistic(threshold.statistic(), gating), threshold, true)));
        return times;
    }

    /** {@return y of each fork that has the time: the natural logarithm, with the sign that makes a larger y worse} */
    public double[] logs(List<Fork> forks) {
        return statistic == null ? Summary.logMinima(forks, time) : statistic.logs(forks);
    }

    /**
     * {@return the value to show for each fork of a pair, as a logarithm}
     *
     * <p>The change of a pair is the median of the changes of its iterations. So the value of a fork is its median iteration, and not the
     * smallest.
     */
    public double[] shownLogs(List<Fork> forks) {
        return statistic == null
                ? forks.stream()
                        .mapToDouble(fork -> Summary.log(Objects.requireNonNull(Median.of(
                                Arrays.stream(fork.values(time)).boxed().toList()))))
                        .toArray()
                : logs(forks);
    }

    /**
     * {@return the variance of y between forks, estimated from the iterations of each fork; {@code null} if the constants of the gate are
     * calibrated for y}
     */
    public @Nullable Double shownVariance(List<Fork> forks) {
        return statistic == null
                ? null
                : Sample.of(forks.stream().mapToDouble(statistic::variance).toArray())
                        .mean();
    }

    /**
     * {@return the boundary that a change has to exceed}
     *
     * @param baseline y of the baseline
     */
    public Boundary boundary(double baseline) {
        return Boundary.of(threshold, value(baseline));
    }

    /** {@return a note that a time that gates is missing, with a remedy} */
    public String unmeasured() {
        return label() + " is limited, but this run does not have it: "
                + (statistic == null
                        ? "run on a JVM that measures it."
                        : "measure at least two iterations in each fork, perfratchet.iterations=20.");
    }

    public MetricComparison withoutBaseline(double current) {
        return MetricComparison.withoutBaseline(time, named(), gating, value(current), threshold);
    }

    public MetricComparison withoutCurrent(@Nullable Double baseline) {
        return MetricComparison.withoutCurrent(
                time, named(), baseline == null ? null : Double.valueOf(value(baseline)), threshold);
    }

    /**
     * {@return the comparison}
     *
     * @param baseline y of the baseline
     * @param current y of this run
     * @param change the change of y
     */
    public MetricComparison compared(Verdict verdict, double baseline, double current, LogInterval change) {
        LogInterval shown = statistic == null ? change : statistic.ofValue(change);
        return new MetricComparison(
                time,
                named(),
                verdict,
                gating,
                value(baseline),
                value(current),
                shown.change(),
                shown.lowChange(),
                shown.highChange(),
                shown.resolution(),
                threshold);
    }

    /** {@return the change of the value, as a ratio, that corresponds to a change of y} */
    public double change(double log) {
        return value(log) / value(0) - 1;
    }

    /** {@return the words that distinguish the statistic from the time that gates in a note; empty for a time itself} */
    public String inNote() {
        return statistic == null ? "" : " of " + statistic.statistic().label();
    }

    public String label() {
        return statistic == null ? time.label() : statistic.statistic().label();
    }

    private double value(double y) {
        return statistic == null ? Math.exp(y) : statistic.value(y);
    }

    private @Nullable Statistic named() {
        return statistic == null ? null : statistic.statistic();
    }
}
