package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.quantity.ByteSize;
import io.github.perfratchet.baseline.quantity.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Writes the value of a metric with its unit. */
final class Figures {

    private Figures() {}

    /** {@return the value, or {@code unknown} if there is none} */
    static String of(Metric metric, @Nullable Double value) {
        if (value == null) {
            return "unknown";
        }
        return metric == Metric.ALLOCATION ? ByteSize.format(value) : TimeSpan.format(value);
    }
}
