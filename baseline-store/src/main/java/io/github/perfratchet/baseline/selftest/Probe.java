package io.github.perfratchet.baseline.selftest;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Slice;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One benchmark in one run.
 *
 * @param extraWork what the current code had to do in addition
 * @param measurement what was measured
 * @param comparison the verdict on it
 */
record Probe(ExtraWork extraWork, Measurement measurement, Comparison comparison) {

    /** {@return why there is no verdict, absent if there is one} */
    @Nullable
    String unmeasured() {
        Against against = measurement.against();
        return against == null ? "it was measured alone" : against.unmeasured();
    }

    /** {@return the time that gates, beside that of the same code} */
    MetricComparison time() {
        return comparison.metrics().stream()
                .filter(metric -> metric.gating() && metric.metric() != Metric.ALLOCATION)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(comparison.id() + " has no time"));
    }

    /** {@return whether a gate would have raised an alarm, of whatever metric} */
    boolean isAlarm() {
        return comparison.verdict() == Verdict.REGRESSED || comparison.verdict() == Verdict.IMPROVED;
    }

    /** {@return whether the extra work was found, by the time it takes and not by the bytes it allocates} */
    boolean isFound() {
        return time().verdict() == Verdict.REGRESSED;
    }

    /** {@return why the extra work need not be found, absent if it is to be} */
    @Nullable
    Exemption exemption() {
        if (extraWork == ExtraWork.NONE) {
            return null;
        }
        Threshold threshold = time().threshold();
        double base = Objects.requireNonNullElse(time().baseline(), 0.0);
        if (threshold.limit().allowedOf(base) >= extraWork.ratio() * base) {
            return new Exemption(
                    false,
                    extraWork.label() + " is no regression here: " + threshold.allowed()
                            + " is allowed (@MaxRegression or perfratchet.maxRegression).");
        }
        double operations = operationsPerSlice();
        if (operations < extraWork.period()) {
            return new Exemption(
                    true,
                    extraWork.label() + " cannot be tested: one in " + extraWork.period()
                            + " operations is repeated, and a slice has only " + Math.round(operations)
                            + ". Raise perfratchet.iterationTime, or measure less in one operation.");
        }
        return null;
    }

    /** {@return the median of all slices, for each of the threads, because each counts its own operations} */
    private double operationsPerSlice() {
        long[] sorted = measurement.forks().stream()
                .flatMap(fork -> fork.slices().stream())
                .mapToLong(Slice::operations)
                .sorted()
                .toArray();
        return (double) sorted[sorted.length / 2] / measurement.settings().threads();
    }

    /**
     * Why extra work need not be found.
     *
     * @param untestable whether it could not be injected; else it is allowed
     * @param reason the same for a reader, a sentence
     */
    record Exemption(boolean untestable, String reason) {}
}
