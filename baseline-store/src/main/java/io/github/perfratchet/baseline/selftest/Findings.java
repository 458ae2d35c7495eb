package io.github.perfratchet.baseline.selftest;

import io.github.perfratchet.baseline.statistics.Median;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of verdicts on code whose slowdown is known.
 *
 * @param falseAlarms the verdicts REGRESSED or IMPROVED, for any metric, on unchanged code
 * @param found5 the verdicts REGRESSED, by time, on 5 % extra work; only those count for which this is a regression that can be injected
 * @param found10 the same for 10 % extra work
 * @param seconds the median time to a verdict on unchanged code, in seconds; {@code null} without a verdict
 * @param resolution the median resolution on unchanged code, as a ratio; {@code null} without a resolution
 * @since 0.1
 */
public record Findings(
        Tally falseAlarms,
        Tally found5,
        Tally found10,
        @Nullable Double seconds,
        @Nullable Double resolution) {

    /** Counts the verdicts of the probes that were compared. */
    static Findings of(Collection<Probe> probes) {
        List<Probe> compared =
                probes.stream().filter(probe -> probe.unmeasured() == null).toList();
        List<Probe> unchanged = with(ExtraWorkSize.NONE, compared);
        return new Findings(
                Tally.of(unchanged, Probe::isAlarm),
                found(ExtraWorkSize.FIVE_PERCENT, compared),
                found(ExtraWorkSize.TEN_PERCENT, compared),
                Median.of(Median.present(unchanged, probe -> probe.comparison().seconds())),
                resolution(unchanged));
    }

    private static Tally found(ExtraWorkSize extraWork, List<Probe> compared) {
        List<Probe> counting = with(extraWork, compared).stream()
                .filter(probe -> probe.exemption() == null)
                .toList();
        return Tally.of(counting, Probe::isFound);
    }

    /** {@return the median resolution; {@code null} without a resolution} */
    static @Nullable Double resolution(List<Probe> probes) {
        return Median.of(Median.present(probes, probe -> probe.time().resolution()));
    }

    static List<Probe> with(ExtraWorkSize extraWork, Collection<Probe> probes) {
        return probes.stream().filter(probe -> probe.extraWork() == extraWork).toList();
    }
}
