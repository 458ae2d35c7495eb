package io.github.perfratchet.baseline.selftest;

import io.github.perfratchet.baseline.comparison.BaselineComparator;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.verdict.Comparison;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One run of tests that were measured against themselves.
 *
 * @param extraWork the extra work of the current code
 * @param results the results of the run
 * @since 0.1
 */
public record SelfTestRun(ExtraWorkSize extraWork, List<ClassResults> results) {

    public SelfTestRun {
        results = List.copyOf(results);
    }

    /** {@return the measurement of each benchmark, with its verdict} */
    SortedMap<BenchmarkId, Probe> probes() {
        Map<BenchmarkId, Comparison> verdicts = BaselineComparator.compare(results, List.of()).stream()
                .collect(Collectors.toMap(Comparison::id, Function.identity()));
        SortedMap<BenchmarkId, Probe> probes = new TreeMap<>();
        for (ClassResults ofClass : results) {
            for (Measurement measurement : ofClass.measurements()) {
                Comparison verdict = verdicts.get(measurement.id());
                if (verdict != null) {
                    probes.put(measurement.id(), new Probe(extraWork, measurement, verdict));
                }
            }
        }
        return probes;
    }
}
