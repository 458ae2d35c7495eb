package io.github.perfratchet.jupiter;

import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.quantity.ByteSize;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.quantity.TimeSpan;
import java.util.Locale;
import org.opentest4j.AssertionFailedError;

/** Creates the failures of tests that exceed a budget. A failure names the expected value, the measured value and the excess. */
final class BudgetFailures {

    private BudgetFailures() {}

    static AssertionFailedError allocation(Measurement measurement, long maxBytes, double bytes) {
        String expected = "at most " + ByteSize.format((double) maxBytes);
        String actual = ByteSize.format(bytes);
        return failure(
                measurement,
                "@MaxAllocation",
                expected,
                "it allocates " + actual + by(bytes, (double) maxBytes, ByteSize.format(bytes - maxBytes)),
                actual);
    }

    static AssertionFailedError time(Measurement measurement, double maxNanos, double nanos, Metric metric) {
        String expected = "at most " + TimeSpan.format(maxNanos);
        String actual = TimeSpan.format(nanos);
        return failure(
                measurement,
                "@MaxTime",
                expected,
                "it takes " + actual + " of " + (metric == Metric.CPU ? "CPU" : "wall") + " time"
                        + by(nanos, maxNanos, TimeSpan.format(nanos - maxNanos)),
                actual);
    }

    private static String by(double actual, double limit, String excess) {
        return limit == 0 ? "" : ", " + excess + " (" + Percentage.format(actual / limit - 1) + ") too much";
    }

    private static AssertionFailedError failure(
            Measurement measurement, String annotation, String expected, String found, String actual) {
        String message = String.format(
                Locale.ROOT,
                "%s exceeds its budget: an operation may take %s (%s), but %s, measured in %d %s.",
                measurement.id(),
                expected,
                annotation,
                found,
                measurement.forks().size(),
                measurement.forks().size() == 1 ? "fork" : "forks");
        return new AssertionFailedError(message, expected, actual);
    }
}
