package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.ClassResults.Failure;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.pairs.PairedComparison;
import io.github.perfratchet.baseline.sessions.BaselineIndex;
import io.github.perfratchet.baseline.store.BaselineNames;
import io.github.perfratchet.baseline.store.BaselineStore;
import io.github.perfratchet.baseline.store.ClassBaseline;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.GateConstants;
import io.github.perfratchet.baseline.verdict.MetricComparison;
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
 * <p>Times are compared within one environment, by the model of {@code SessionModel}: y = ln(smallest slice mean) of a fork,
 * the fork is the sample, and the interval counts the variance between forks and that between sessions. With T the
 * threshold, d the estimate of ln(current / baseline) and a two-sided interval of 99 %,
 *
 * <ul>
 *   <li>REGRESSED if d &gt; ln(1 + T) and the lower bound exceeds ln(1 + T/3);
 *   <li>IMPROVED if d &lt; −ln(1 + T) and the upper bound is below −ln(1 + T/3);
 *   <li>UNCHANGED if |d| ≤ ln(1 + T);
 *   <li>INCONCLUSIVE otherwise.
 * </ul>
 *
 * <p>A test may have other {@linkplain io.github.perfratchet.baseline.threshold.Threshold thresholds}: of a statistic of each fork's
 * iterations, whose logarithm then is y, and absolute ones, which the interval has to exceed as a whole.
 *
 * <p>Forks that were not warm, that drift or that run at two speeds do not count ({@link
 * io.github.perfratchet.baseline.measurement.Steadiness}); without enough others the verdict is INCONCLUSIVE. So it is where forks are fast
 * or slow by chance, each steady at its own speed, and that explains the change.
 *
 * <p>What was measured against a base version in pairs of forks is compared with that base, by {@code PairedProcedure}, and not with the
 * stored baseline, whose forks were measured alone: they are compiled in another way.
 *
 * <p>Bytes per operation are compared exactly if the forks of each side agree, and else by their means; where there is no baseline of this environment with that of another one that
 * {@linkplain Environment#allocatesLike allocates like it}. All numbers are in {@link GateConstants}.
 *
 * @since 0.1
 */
public final class BaselineComparator {

    private final BaselineStore store;

    /** Compares with the baselines of a store. */
    public BaselineComparator(BaselineStore store) {
        this.store = store;
    }

    /**
     * Compares every benchmark that was measured, and lists as {@link Verdict#MISSING} every one that failed and every one
     * that has a baseline in the environments of these results but no result. The failure of a test is that of its labelled
     * benchmarks.
     *
     * @return the comparisons by benchmark
     * @throws io.github.perfratchet.baseline.files.StoreException if a baseline cannot be read
     */
    public List<Comparison> compare(Collection<ClassResults> results) {
        return compare(results, store.readAll());
    }

    /** {@return the same comparisons with baselines that were read before} */
    public static List<Comparison> compare(Collection<ClassResults> results, Collection<ClassBaseline> stored) {
        return compare(results, stored, BaselineNames.of(results), RunSpeeds.of(results, stored));
    }

    /**
     * {@return the comparisons of a part of a run}
     *
     * @param results the part
     * @param stored the baselines of the part
     * @param names knows all that ran
     * @param run what the whole run tells
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

    /** {@return the benchmarks whose results are a session of their own baseline, because they were accepted} */
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

    /** {@return the time that gates, compared with the base that it was measured against; empty if it was not} */
    public static Optional<MetricComparison> compareWithBase(Measurement measurement) {
        return measurement.paired().map(against -> new PairedComparison(measurement, against).gatingTime());
    }
}
