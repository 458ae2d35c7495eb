package io.github.perfratchet.assertions;

import io.github.perfratchet.baseline.comparison.SpeedComparison;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.quantity.ByteSize;
import io.github.perfratchet.baseline.quantity.TimeSpan;
import java.time.Duration;
import java.util.Locale;

/** Creates the messages of failing assertions. */
final class AssertionMessages {

    private AssertionMessages() {}

    static String slowerThan(Measurement actual, Summary summary, Duration limit) {
        return format(
                "%nExpecting an operation of%n  %s%nto take less than%n  %s%nbut its median %s time was%n  %s",
                actual.id(),
                TimeSpan.format((double) limit.toNanos()),
                summary.gating() == Metric.CPU ? "CPU" : "wall",
                TimeSpan.format(summary.gatingTime().median()));
    }

    static String allocatesMoreThan(Measurement actual, double allocated, long limit) {
        return format(
                "%nExpecting an operation of%n  %s%nto allocate at most%n  %s%nbut it allocated%n  %s%n(%s too much)",
                actual.id(),
                ByteSize.format((double) limit),
                ByteSize.format(allocated),
                ByteSize.format(allocated - limit));
    }

    static String allocationUnknown(Measurement actual) {
        return format(
                "%nExpecting to know how much an operation of%n  %s%nallocates, but this JVM does not report it;"
                        + " use one that counts the allocation of threads, such as HotSpot",
                actual.id());
    }

    static String notFaster(Measurement actual, Measurement other, SpeedComparison comparison) {
        return format(
                "%nExpecting an operation of%n  %s%nto be faster than one of%n  %s%nbut it took %.3f times as long"
                        + " (99 %% confidence interval: %.3f to %.3f)",
                actual.id(), other.id(), comparison.ratio(), comparison.low(), comparison.high());
    }

    private static String format(String message, Object... arguments) {
        return String.format(Locale.ROOT, message, arguments);
    }
}
