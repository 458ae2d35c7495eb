package io.github.perfratchet.maven.check;

import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import io.github.perfratchet.maven.project.BuildModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Advises the user on verdicts that do not fail the build, so that nobody mistakes them for good results. */
public final class Advice {

    private Advice() {}

    /** {@return a sentence for each kind of verdict that requires an action} */
    public static List<String> about(List<Comparison> comparisons, Gate gate, BuildModule module, ClassNames classes) {
        List<String> sentences = new ArrayList<>();
        CommonCause.suspected(comparisons).ifPresent(sentences::add);
        Map<Boolean, List<Comparison>> inconclusive = with(Verdict.INCONCLUSIVE, comparisons).stream()
                .collect(Collectors.partitioningBy(Advice::isWithinThreshold));
        addInconclusive(
                inconclusive.getOrDefault(false, List.of()),
                "the change exceeds the threshold, but the forks do not prove it",
                sentences);
        addInconclusive(
                inconclusive.getOrDefault(true, List.of()),
                "the estimate is within the threshold, but the forks do not exclude a larger change",
                sentences);
        List<Comparison> fresh = with(Verdict.NEW, comparisons);
        if (!fresh.isEmpty() && !gate.fails(Verdict.NEW)) {
            sentences.add(count(fresh) + " NEW: without a baseline here, so not gated. Record "
                    + (fresh.size() == 1 ? "it" : "them") + " with " + UpdateCommand.accepting(fresh, module, classes)
                    + " and commit the baseline.");
        }
        List<Comparison> missing = with(Verdict.MISSING, comparisons);
        if (!missing.isEmpty() && !gate.fails(Verdict.MISSING)) {
            sentences.add(count(missing) + " MISSING: with a baseline, but not measured, so nothing is known about "
                    + (missing.size() == 1 ? "it" : "them")
                    + ". Run all tests with mvn verify; -Dperfratchet.failOnMissing makes the build fail."
                    + " If tests were renamed or removed: " + UpdateCommand.renaming(module) + " or "
                    + UpdateCommand.pruning(module) + ".");
        }
        return sentences;
    }

    private static void addInconclusive(List<Comparison> some, String meaning, List<String> sentences) {
        if (!some.isEmpty()) {
            boolean paired = some.stream().anyMatch(comparison -> comparison.base() != null);
            sentences.add(
                    count(some) + " INCONCLUSIVE: " + meaning
                            + (paired
                                    ? ". The notes say why, and how to get a finer verdict."
                                    : ". The notes say why. Measure again with mvn verify, or with more forks,"
                                            + " -Dperfratchet.forks=10. With -Dperfratchet.against=BASE much smaller changes can be detected."));
        }
    }

    private static boolean isWithinThreshold(Comparison comparison) {
        MetricComparison metric = comparison.decidingMetric();
        return metric != null
                && metric.baseline() != null
                && metric.change() != null
                && Math.abs(metric.change() * metric.baseline())
                        <= metric.threshold().limit().allowedOf(metric.baseline());
    }

    private static String count(List<Comparison> comparisons) {
        return comparisons.size() == 1 ? "1 benchmark is" : comparisons.size() + " benchmarks are";
    }

    private static List<Comparison> with(Verdict verdict, List<Comparison> comparisons) {
        return comparisons.stream()
                .filter(comparison -> comparison.verdict() == verdict)
                .toList();
    }
}
