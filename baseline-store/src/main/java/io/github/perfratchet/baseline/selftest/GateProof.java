package io.github.perfratchet.baseline.selftest;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The findings of the self-test about the gate of one benchmark.
 *
 * @param id the benchmark
 * @param group the group of the benchmark in tables; {@code null} if it has none
 * @param findings the numbers of verdicts
 * @param ability the ability of the gate to fail
 * @param notes the notes for the reader, a sentence each; they contain the reason why the gate cannot fail, as far as it is known
 * @since 0.1
 */
public record GateProof(
        BenchmarkId id, @Nullable String group, Findings findings, Ability ability, List<String> notes) {

    public GateProof {
        notes = List.copyOf(notes);
    }

    /**
     * Judges the gate of one benchmark.
     *
     * @param probes the benchmark in each run, at least one
     */
    static GateProof of(List<Probe> probes) {
        Probe first = probes.get(0);
        Findings findings = Findings.of(probes);
        Set<String> notes = new LinkedHashSet<>();
        boolean untestable = false;
        for (Probe probe : probes) {
            String unmeasured = probe.unmeasured();
            if (unmeasured != null) {
                notes.add("It was not compared with itself: " + unmeasured);
                continue;
            }
            Probe.Exemption exemption = probe.exemption();
            if (exemption != null) {
                notes.add(exemption.reason());
                untestable |= probe.extraWork() == ExtraWorkSize.TEN_PERCENT && exemption.untestable();
            }
        }
        Ability ability = findings.found10().hits() > 0
                ? Ability.CAN_FAIL
                : untestable && findings.found10().of() == 0 ? Ability.UNTESTED : Ability.CANNOT_FAIL;
        if (ability == Ability.CANNOT_FAIL && findings.found10().of() > 0) {
            notes.add(neverFound(Findings.with(ExtraWorkSize.TEN_PERCENT, probes)));
        }
        return new GateProof(
                first.measurement().id(), first.measurement().group(), findings, ability, List.copyOf(notes));
    }

    private static String neverFound(List<Probe> probes) {
        List<Probe> compared = probes.stream()
                .filter(probe -> probe.unmeasured() == null && probe.exemption() == null)
                .toList();
        Tally inconclusive = Tally.of(compared, probe -> probe.time().verdict() == Verdict.INCONCLUSIVE);
        Double resolution = Findings.resolution(compared);
        String resolves = resolution == null
                ? ""
                : "; the pairs of forks have a resolution of " + Percentage.formatRough(resolution);
        String most = inconclusive.hits() > 0
                ? "INCONCLUSIVE in " + inconclusive.hits() + " of " + inconclusive.of() + " runs"
                : "it was not a regression in any of " + inconclusive.of() + " runs";
        return "Even +10 % was never found: " + most + resolves
                + ". Measure on a quieter machine, with longer iterations (perfratchet.iterationTime) or with a larger"
                + " perfratchet.timeBudget.";
    }
}
