package io.github.perfratchet.baseline.selftest;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.verdict.GateConstants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The findings about the gate from runs in which tests were measured against themselves.
 *
 * @param benchmarks the findings for each benchmark, sorted by name
 * @param total the numbers of all verdicts together
 * @since 0.1
 */
public record SelfTest(List<GateProof> benchmarks, Findings total) {

    /**
     * The share of the verdicts on unchanged code that may be false alarms: 0.2 % REGRESSED, which is the α of the procedure, and the same
     * share IMPROVED.
     */
    public static final double PROMISED_FALSE_ALARMS = 2 * GateConstants.PAIRED_FALSE_ALARMS;

    public SelfTest {
        benchmarks = List.copyOf(benchmarks);
    }

    /** Judges the gate by runs. */
    public static SelfTest of(Collection<SelfTestRun> runs) {
        SortedMap<BenchmarkId, List<Probe>> probes = new TreeMap<>();
        for (SelfTestRun run : runs) {
            run.probes()
                    .forEach((id, probe) ->
                            probes.computeIfAbsent(id, key -> new ArrayList<>()).add(probe));
        }
        return new SelfTest(
                probes.values().stream().map(GateProof::of).toList(),
                Findings.of(probes.values().stream().flatMap(List::stream).toList()));
    }

    /** {@return the outcome for the gate as a whole; the worst one if several apply} */
    public Outcome outcome() {
        if (total.falseAlarms().interval().low() > PROMISED_FALSE_ALARMS) {
            return Outcome.FALSE_ALARMS;
        }
        if (!with(Ability.CAN_FAIL).isEmpty()) {
            return Outcome.PASSED;
        }
        return with(Ability.CANNOT_FAIL).isEmpty() ? Outcome.UNTESTED : Outcome.CANNOT_FAIL;
    }

    /** {@return the benchmarks whose gate has an ability} */
    public List<GateProof> with(Ability ability) {
        return benchmarks.stream().filter(proof -> proof.ability() == ability).toList();
    }
}
