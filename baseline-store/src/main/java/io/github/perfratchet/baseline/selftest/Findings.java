package io.github.perfratchet.baseline.selftest;

import io.github.perfratchet.baseline.comparison.MetricComparison;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the gate said about code that is known.
 *
 * @param falseAlarms verdicts REGRESSED or IMPROVED, of whatever metric, on unchanged code
 * @param found5 verdicts REGRESSED, by time, on 5 % extra work; those count for which that is a regression that can be injected
 * @param found10 the same for 10 %
 * @param seconds the median time to a verdict on unchanged code, in seconds; absent without one
 * @param resolution the median of the resolutions stated for unchanged code, as a ratio; absent without one
 * @since 0.1
 */
public record Findings(
        Tally falseAlarms,
        Tally found5,
        Tally found10,
        @Nullable Double seconds,
        @Nullable Double resolution) {

    /** Counts the verdicts of those that were compared. */
    static Findings of(Collection<Probe> probes) {
        List<Probe> compared =
                probes.stream().filter(probe -> probe.unmeasured() == null).toList();
        List<Probe> unchanged = with(ExtraWork.NONE, compared);
        return new Findings(
                Tally.of(unchanged, Probe::isAlarm),
                found(ExtraWork.FIVE_PERCENT, compared),
                found(ExtraWork.TEN_PERCENT, compared),
                median(unchanged, probe -> probe.comparison().seconds()),
                resolution(unchanged));
    }

    private static Tally found(ExtraWork extraWork, List<Probe> compared) {
        List<Probe> counting = with(extraWork, compared).stream()
                .filter(probe -> probe.exemption() == null)
                .toList();
        return Tally.of(counting, Probe::isFound);
    }

    /** {@return the median of the stated resolutions, absent without one} */
    static @Nullable Double resolution(List<Probe> probes) {
        return median(probes.stream().map(Probe::time).toList(), MetricComparison::resolution);
    }

    static List<Probe> with(ExtraWork extraWork, Collection<Probe> probes) {
        return probes.stream().filter(probe -> probe.extraWork() == extraWork).toList();
    }

    private static <T> @Nullable Double median(List<T> items, Function<T, @Nullable Double> fact) {
        List<Double> sorted =
                items.stream().map(fact).filter(Objects::nonNull).sorted().toList();
        int count = sorted.size();
        return count == 0 ? null : Double.valueOf((sorted.get((count - 1) / 2) + sorted.get(count / 2)) / 2);
    }
}
