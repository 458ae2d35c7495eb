package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.ClassResults.Failure;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.sessions.BaselineIndex;
import io.github.perfratchet.baseline.store.BaselineNames;
import io.github.perfratchet.baseline.store.ClassBaseline;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.GateConstants;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares the results of a run with their baselines.
 *
 * <p>Times are compared within one environment, by the model of {@code SessionModel}. The sample is the fork, with y = ln(time per
 * operation of its smallest iteration). The interval includes the variance between forks and the variance between sessions. With T the
 * threshold, d the estimate of ln(current / baseline) and a two-sided interval of 99 %, the verdict is
 *
 * <ul>
 *   <li>REGRESSED if d &gt; ln(1 + T) and the lower bound exceeds ln(1 + T/3);
 *   <li>IMPROVED if d &lt; −ln(1 + T) and the upper bound is below −ln(1 + T/3);
 *   <li>UNCHANGED if |d| ≤ ln(1 + T);
 *   <li>INCONCLUSIVE otherwise.
 * </ul>
 *
 * <p>A test may have other {@linkplain io.github.perfratchet.baseline.threshold.Threshold thresholds}. If a threshold limits a statistic of
 * each fork's iterations, y is the logarithm of that statistic. If a threshold is absolute, the whole interval has to exceed it.
 *
 * <p>Forks that were not warm, that drift or that run at two speeds do not count ({@link
 * io.github.perfratchet.baseline.measurement.Steadiness}). If there are not enough other forks, the verdict is INCONCLUSIVE. It is also
 * INCONCLUSIVE if forks are fast or slow by chance, each of them steady at its own speed, and this explains the change.
 *
 * <p>A benchmark that was measured against a base in pairs of forks is compared with that base, by {@code PairedProcedure}. It is not
 * compared with the stored baseline, because the forks of the baseline were measured alone, and code is compiled differently in them.
 *
 * <p>Bytes per operation are compared exactly if the forks of each side agree, and otherwise by their means. If there is no baseline for
 * this environment, they are compared with the baseline of another environment that
 * {@linkplain Environment#allocatesLike allocates like it}. All constants are in {@link GateConstants}.
 *
 * @since 0.1
 */
public final class BaselineComparator {

    private BaselineComparator() {}

    /**
     * Compares every benchmark that was measured. A benchmark is {@link Verdict#MISSING} if it failed before it was measured, or if it has
     * a baseline in the environments of these results but no result. The failure of a test is also the failure of its labelled benchmarks.
     *
     * @return the comparisons, sorted by benchmark
     */
    public static List<Comparison> compare(Collection<ClassResults> results, Collection<ClassBaseline> stored) {
        return compare(results, stored, BaselineNames.of(results), RunSpeeds.of(results, stored));
    }

    /**
     * {@return the comparisons of a part of a run}
     *
     * @param results the results of the part
     * @param stored the baselines of the part
     * @param names the names of all benchmarks that ran
     * @param run the speeds in the whole run
     */
    public static List<Comparison> compare(
            Collection<ClassResults> results, Collection<ClassBaseline> stored, BaselineNames names, RunSpeeds run) {
        BaselineIndex baselines = new BaselineIndex(stored, names);
        List<Comparison> comparisons = new ArrayList<>();
        Map<BenchmarkId, Failure> unmeasured = new TreeMap<>();
        for (ClassResults ofClass : results) {
            Map<BenchmarkId, Failure> failures = new TreeMap<>();
            ofClass.failures().forEach(failure -> failures.put(failure.id(), failure));
            for (Measurement measurement : ofClass.measurements()) {
                Failure failure = failures.remove(measurement.id());
                BenchmarkComparison comparison = new BenchmarkComparison(
                        baselines, run.in(ofClass.environment()), ofClass.environment(), measurement);
                comparisons.add(comparison.compare(failure == null ? null : failure.reason()));
            }
            unmeasured.putAll(failures);
        }
        comparisons.addAll(new MissingBenchmarks(results, names, unmeasured).among(stored));
        comparisons.sort(Comparator.comparing(Comparison::id));
        return List.copyOf(comparisons);
    }

    /** {@return the benchmarks whose results are a session of their own baseline, because they have been accepted} */
    public static Set<BenchmarkId> accepted(Collection<ClassResults> results, Collection<ClassBaseline> stored) {
        BaselineIndex baselines = new BaselineIndex(stored, BaselineNames.of(results));
        Set<BenchmarkId> accepted = new TreeSet<>();
        for (ClassResults ofClass : results) {
            for (Measurement measurement : ofClass.measurements()) {
                baselines
                        .find(ofClass.environment(), measurement)
                        .filter(baseline -> baseline.hasSessionOf(ofClass.startedAt()))
                        .ifPresent(baseline -> accepted.add(measurement.id()));
            }
        }
        return accepted;
    }

    /** {@return the comparison with the base that a measurement was measured against; empty if there was none} */
    public static Optional<Comparison> compareWithBase(Measurement measurement) {
        return measurement.paired().map(against -> BenchmarkComparison.withBase(measurement, against));
    }
}
