package io.github.perfratchet.baseline.verdict;

import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.threshold.Limit;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.threshold.Thresholds;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The limits of a test: its own thresholds, and the defaults where it has none.
 *
 * @since 0.1
 */
public record GateLimits(Thresholds thresholds) {

    /** The statistics that the gate always compares, whatever is limited. */
    private static final Set<Statistic> ALWAYS_COMPARED =
            EnumSet.of(Statistic.MIN, Statistic.CPU, Statistic.WALL, Statistic.ALLOC);

    /** {@return the threshold of a time: the threshold that names the time, or else the threshold of the time that gates} */
    public Threshold time(Metric time) {
        return named(time)
                .or(() -> thresholds.of(Statistic.MIN))
                .orElseGet(() -> new Threshold(Statistic.MIN, Limit.ofRatio(GateConstants.DEFAULT_MAX_REGRESSION)));
    }

    /** {@return whether a threshold names a time, so that the time always gates} */
    boolean names(Metric time) {
        return named(time).isPresent();
    }

    private Optional<Threshold> named(Metric time) {
        return thresholds.of(time.statistic());
    }

    public Threshold allocation() {
        return thresholds
                .of(Statistic.ALLOC)
                .orElseGet(() -> new Threshold(
                        Statistic.ALLOC,
                        new Limit(GateConstants.ALLOCATION_THRESHOLD, GateConstants.ALLOCATION_THRESHOLD_BYTES)));
    }

    /** {@return the thresholds of the statistics that are compared only because they have a threshold} */
    List<Threshold> statistics() {
        return thresholds.all().stream()
                .filter(threshold -> !ALWAYS_COMPARED.contains(threshold.statistic()))
                .toList();
    }
}
