package io.github.perfratchet.baseline.verdict;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.quantity.ByteSize;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.statistics.Median;
import io.github.perfratchet.baseline.statistics.Quantile;
import io.github.perfratchet.baseline.statistics.Sample;
import io.github.perfratchet.baseline.threshold.Threshold;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Compares bytes per operation. Where the forks of each side agree, they have no noise to speak of, and there is no interval: a change
 * of the median counts if it exceeds the limit, and half a byte, which is what is left of a counter's noise.
 *
 * <p>Where forks of a side disagree by more than the limit, what the JIT compiler spares differs from fork to fork, and the verdict counts
 * that. With d the difference of the means of n forks of this run and m of the baseline, and s² their variance, pooled within the sides, a
 * change counts if d exceeds the limit and Student's interval of n + m − 2 degrees of freedom, d ± t s √(1/n + 1/m), does not contain 0;
 * if d exceeds the limit and the interval contains 0, the verdict is open.
 *
 * @since 0.1
 */
public record AllocationGate(Threshold threshold) {

    private static final double COUNTER_NOISE = 0.5;

    /**
     * {@return the comparison, or null if neither side has bytes}
     *
     * @param recorded the forks of the baseline, or of the base; none without one
     */
    @Nullable
    public MetricComparison compare(List<Fork> current, List<Fork> recorded, Consumer<String> notes) {
        List<Double> now = Median.present(current, Fork::bytesPerOperation);
        List<Double> then = Median.present(recorded, Fork::bytesPerOperation);
        if (now.isEmpty()) {
            if (then.isEmpty()) {
                return null;
            }
            notes.accept("The baseline has bytes per operation, this run has none; run on a JVM that counts them.");
            return MetricComparison.withoutCurrent(Metric.ALLOCATION, null, value(then), threshold);
        }
        if (then.isEmpty()) {
            if (!agree(now)) {
                notes.accept("The forks" + range(now) + ".");
            }
            return MetricComparison.withoutBaseline(Metric.ALLOCATION, null, true, value(now), threshold);
        }
        return agree(now) && agree(then) ? exact(value(then), value(now)) : estimated(then, now, notes);
    }

    private MetricComparison exact(double baseline, double value) {
        Verdict verdict = counts(baseline, value) ? changed(value - baseline) : Verdict.UNCHANGED;
        return comparison(verdict, baseline, value, null);
    }

    private MetricComparison estimated(List<Double> then, List<Double> now, Consumer<String> notes) {
        Sample recorded = sample(then);
        Sample current = sample(now);
        double difference = current.mean() - recorded.mean();
        int degrees = recorded.degreesOfFreedom() + current.degreesOfFreedom();
        double variance = (recorded.squares() + current.squares()) / degrees;
        double error = Quantile.student(degrees, GateConstants.CONFIDENCE)
                * Math.sqrt(variance * (1.0 / now.size() + 1.0 / then.size()));
        Verdict verdict = !counts(recorded.mean(), current.mean())
                ? Verdict.UNCHANGED
                : Math.abs(difference) > error ? changed(difference) : Verdict.INCONCLUSIVE;
        notes.accept("Bytes per operation differ from fork to fork: those of this run" + range(now)
                + ", those it is compared with" + range(then) + ". The means are compared"
                + (verdict == Verdict.INCONCLUSIVE ? ", and this spread can explain how they differ." : "."));
        return comparison(verdict, recorded.mean(), current.mean(), error);
    }

    private MetricComparison comparison(Verdict verdict, double baseline, double value, @Nullable Double error) {
        boolean known = error != null && baseline > 0;
        double ratio = known ? Objects.requireNonNull(error) / baseline : 0;
        Double change = Percentage.change(baseline, value);
        return new MetricComparison(
                Metric.ALLOCATION,
                null,
                verdict,
                true,
                baseline,
                value,
                change,
                known && change != null ? Double.valueOf(change - ratio) : null,
                known && change != null ? Double.valueOf(change + ratio) : null,
                known ? Double.valueOf(ratio) : null,
                threshold);
    }

    private static Verdict changed(double difference) {
        return difference > 0 ? Verdict.REGRESSED : Verdict.IMPROVED;
    }

    private static Sample sample(List<Double> values) {
        return Sample.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double value(List<Double> ofForks) {
        return Objects.requireNonNull(Median.of(ofForks));
    }

    private boolean agree(List<Double> ofForks) {
        return !counts(Collections.min(ofForks), Collections.max(ofForks));
    }

    private static String range(List<Double> ofForks) {
        return " allocate from " + ByteSize.format(Collections.min(ofForks)) + " to "
                + ByteSize.format(Collections.max(ofForks));
    }

    private boolean counts(double baseline, double value) {
        double difference = Math.abs(value - baseline);
        return difference > Math.max(COUNTER_NOISE, threshold.limit().allowedOf(baseline));
    }
}
