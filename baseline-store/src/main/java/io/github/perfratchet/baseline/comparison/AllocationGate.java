package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Median;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.quantity.ByteSize;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.store.Session;
import io.github.perfratchet.baseline.threshold.Threshold;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Compares bytes per operation. They have no noise to speak of, so there is no interval: a change counts if it exceeds the limit,
 * and half a byte, which is what is left of a counter's noise.
 */
record AllocationGate(Threshold threshold) {

    private static final double COUNTER_NOISE = 0.5;

    /** {@return the comparison, or null if neither side has bytes} */
    @Nullable
    MetricComparison compare(List<Fork> current, List<Session> sessions, Consumer<String> notes) {
        return compare(current, BaselineValue.bytes(sessions), notes);
    }

    /** {@return the comparison with a known value, or null if neither side has bytes} */
    @Nullable
    MetricComparison compare(List<Fork> current, @Nullable Double baseline, Consumer<String> notes) {
        List<Double> now = Median.present(current, Fork::bytesPerOperation);
        if (now.isEmpty()) {
            if (baseline == null) {
                return null;
            }
            notes.accept("The baseline has bytes per operation, this run has none; run on a JVM that counts them.");
            return MetricComparison.withoutCurrent(Metric.ALLOCATION, null, baseline, threshold);
        }
        double value = value(now, notes);
        if (baseline == null) {
            return MetricComparison.withoutBaseline(Metric.ALLOCATION, null, true, value, threshold);
        }
        Verdict verdict =
                counts(baseline, value) ? (value > baseline ? Verdict.REGRESSED : Verdict.IMPROVED) : Verdict.UNCHANGED;
        return new MetricComparison(
                Metric.ALLOCATION,
                null,
                verdict,
                true,
                baseline,
                value,
                Percentage.change(baseline, value),
                null,
                null,
                null,
                threshold);
    }

    private double value(List<Double> ofForks, Consumer<String> notes) {
        double least = Collections.min(ofForks);
        double most = Collections.max(ofForks);
        if (!counts(least, most)) {
            return Objects.requireNonNull(Median.of(ofForks));
        }
        notes.accept("The forks allocated from " + ByteSize.format(least) + " to " + ByteSize.format(most)
                + " per operation; the least is compared.");
        return least;
    }

    private boolean counts(double baseline, double value) {
        double difference = Math.abs(value - baseline);
        return difference > Math.max(COUNTER_NOISE, threshold.limit().allowedOf(baseline));
    }
}
