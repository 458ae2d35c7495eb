package io.github.perfratchet.baseline.selftest;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One benchmark in one run of the self-test.
 *
 * @param extraWork the extra work of the current code
 * @param measurement the measurement
 * @param comparison the comparison with its verdict
 */
record Probe(ExtraWorkSize extraWork, Measurement measurement, Comparison comparison) {

    /** {@return the reason why there is no verdict; {@code null} if there is one} */
    @Nullable
    String unmeasured() {
        Against against = measurement.against();
        return against == null ? "it was measured alone" : against.unmeasured();
    }

    /** {@return the comparison of the time that gates with the time of the base} */
    MetricComparison time() {
        return comparison.metrics().stream()
                .filter(metric -> metric.gating() && metric.metric() != Metric.ALLOCATION)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(comparison.id() + " has no time"));
    }

    /** {@return whether a gate would have raised an alarm, for any metric} */
    boolean isAlarm() {
        return comparison.verdict() == Verdict.REGRESSED || comparison.verdict() == Verdict.IMPROVED;
    }

    /** {@return whether the extra work was found by the time that it takes, and not by the bytes that it allocates} */
    boolean isFound() {
        return time().verdict() == Verdict.REGRESSED;
    }

    /** {@return the reason why the extra work need not be found; {@code null} if it has to be found} */
    @Nullable
    Exemption exemption() {
        if (extraWork == ExtraWorkSize.NONE) {
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
        double operations = operationsPerIteration();
        if (operations < extraWork.period()) {
            return new Exemption(
                    true,
                    extraWork.label() + " cannot be tested: one in " + extraWork.period()
                            + " operations is repeated, and an iteration has only " + Math.round(operations)
                            + ". Raise perfratchet.iterationTime, or measure less in one operation.");
        }
        return null;
    }

    /** {@return the median number of operations in an iteration, for each thread, because each thread counts its own operations} */
    private double operationsPerIteration() {
        long[] sorted = measurement.forks().stream()
                .flatMap(fork -> fork.iterations().stream())
                .mapToLong(Iteration::operations)
                .sorted()
                .toArray();
        return (double) sorted[sorted.length / 2] / measurement.settings().threads();
    }

    /**
     * The reason why extra work need not be found.
     *
     * @param untestable whether the extra work could not be injected; otherwise the threshold allows it
     * @param reason the reason for a reader, a sentence
     */
    record Exemption(boolean untestable, String reason) {}
}
