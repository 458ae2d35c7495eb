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
 * Compares the bytes per operation.
 *
 * <p>If the forks of each side agree, the bytes have hardly any noise, and there is no interval. A change of the median counts if it
 * exceeds the limit and half a byte, which is the noise that a counter still has.
 *
 * <p>If the forks of a side disagree by more than the limit, the JIT compiler removes different allocations in different forks, and the
 * verdict takes this into account. With d the difference of the means of n forks of this run and m forks of the baseline, and s² their
 * variance, pooled within the sides, Student's interval with n + m − 2 degrees of freedom is d ± t s √(1/n + 1/m). A change counts if d
 * exceeds the limit and the interval does not contain 0. If d exceeds the limit and the interval contains 0, the verdict is INCONCLUSIVE.
 *
 * @since 0.1
 */
public record AllocationGate(Threshold threshold) {

    private static final double COUNTER_NOISE = 0.5;

    /**
     * {@return the comparison; {@code null} if neither side has bytes}
     *
     * @param recorded the forks of the baseline or of the base; empty if there is none
     */
    @Nullable
    public MetricComparison compare(List<Fork> current, List<Fork> recorded, Consumer<String> notes) {
        List<Double> now = Median.present(current, Fork::bytesPerOperation);
        List<Double> then = Median.present(recorded, Fork::bytesPerOperation);
        if (now.isEmpty()) {
            if (then.isEmpty()) {
                return null;
            }
            notes.accept("The baseline has bytes per operation, but this run has none. Run on a JVM that counts them.");
            return MetricComparison.withoutCurrent(Metric.ALLOCATION, null, value(then), threshold);
        }
        if (then.isEmpty()) {
            if (!agree(now)) {
                notes.accept("The forks allocate from " + range(now) + ".");
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
        notes.accept("Bytes per operation differ from fork to fork: the forks of this run allocate " + range(now)
                + ", the forks of the baseline or base " + range(then) + ". The means are compared."
                + (verdict == Verdict.INCONCLUSIVE ? " This spread can explain their difference." : ""));
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
        return ByteSize.format(Collections.min(ofForks)) + " to " + ByteSize.format(Collections.max(ofForks));
    }

    private boolean counts(double baseline, double value) {
        double difference = Math.abs(value - baseline);
        return difference > Math.max(COUNTER_NOISE, threshold.limit().allowedOf(baseline));
    }
}
