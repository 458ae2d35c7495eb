package io.github.perfratchet.maven.check;

import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.threshold.Limit;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import io.github.perfratchet.maven.project.Names;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The metrics of a benchmark that got worse, and those that got better. */
record Trade(Comparison comparison) {

    /** {@return the gating metrics that regressed} */
    List<MetricComparison> losses() {
        return with(Verdict.REGRESSED).toList();
    }

    boolean costsTime() {
        return losses().stream().anyMatch(metric -> metric.metric() != Metric.ALLOCATION);
    }

    boolean costsBytes() {
        return losses().stream().anyMatch(metric -> metric.metric() == Metric.ALLOCATION);
    }

    /** {@return whether one metric got better and another one got worse} */
    boolean isOne() {
        return !losses().isEmpty() && with(Verdict.IMPROVED).findAny().isPresent();
    }

    /**
     * {@return a text with the gains, the losses, and the annotation that accepts them}
     *
     * @param classes distinguishes the classes of the benchmarks
     */
    String text(ClassNames classes) {
        return Names.of(comparison.id(), classes) + " trades one metric for another: "
                + Stream.concat(with(Verdict.IMPROVED), with(Verdict.REGRESSED))
                        .map(Trade::change)
                        .collect(Collectors.joining(", "))
                + ". To accept this, use " + allowance();
    }

    /**
     * {@return the annotation that allows the losses; percentages are rounded up, to whole percents below 20 % and to multiples of 5 above}
     */
    String allowance() {
        String thresholds = losses().stream()
                .map(Trade::allowing)
                .map(threshold -> '"' + threshold.toString() + '"')
                .distinct()
                .collect(Collectors.joining(", "));
        return "@MaxRegression(" + (losses().size() > 1 ? "{" + thresholds + "}" : thresholds) + ")";
    }

    private Stream<MetricComparison> with(Verdict verdict) {
        return comparison.metrics().stream().filter(metric -> metric.gating() && metric.verdict() == verdict);
    }

    private static String change(MetricComparison metric) {
        Double change = metric.change();
        return metric.label()
                + ' '
                + (change == null
                        ? (metric.current() == null ? "unknown" : "+" + metric.format(metric.current()))
                        : Percentage.formatSigned(change));
    }

    /**
     * {@return the threshold that allows a loss}
     *
     * <p>It is the upper end of the interval, so that noise does not take the next measurement above it.
     */
    private static Threshold allowing(MetricComparison metric) {
        Statistic statistic = metric.metric() == Metric.ALLOCATION
                ? Statistic.ALLOC
                : metric.statistic() == null ? Statistic.MIN : metric.statistic();
        Double change = metric.change();
        if (change == null) {
            double before = metric.baseline() == null ? 0 : metric.baseline();
            double now = metric.current() == null ? 0 : metric.current();
            return new Threshold(statistic, new Limit(null, Math.ceil(Math.abs(now - before))));
        }
        Double most = statistic.isWorseWhenLess() ? metric.low() : metric.high();
        double worst = Math.max(Math.abs(change), most == null ? 0 : Math.abs(most));
        return new Threshold(statistic, Limit.ofRatio(roundedUp(worst * 100) / 100));
    }

    private static double roundedUp(double percent) {
        double step = percent < 20 ? 1 : 5;
        return Math.ceil(percent / step - 1e-9) * step;
    }
}
