package io.github.perfratchet.maven.check;

import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import io.github.perfratchet.maven.project.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Describes how much a check can prove, so that nobody mistakes a green build for more.
 *
 * @param comparisons all benchmarks that the check knows
 * @param classes distinguishes their classes
 */
public record Extent(List<Comparison> comparisons, ClassNames classes) {

    /** The smallest change that users expect every verdict to detect, as a ratio. */
    private static final double COARSE = 0.25;

    private static final int MOST_NAMES = 3;

    /** {@return whether the check has limits that the user of a green build would not expect} */
    public boolean isLimited() {
        return compared().isEmpty()
                ? comparisons.stream().anyMatch(comparison -> comparison.verdict() == Verdict.MISSING)
                : !coarse().isEmpty() || !cutShort().isEmpty();
    }

    /** {@return sentences that say how many benchmarks were compared, and how finely} */
    public String summary() {
        List<Comparison> compared = compared();
        if (compared.isEmpty()) {
            return "No benchmark was compared: " + count(Verdict.NEW, "without a baseline here")
                    + (has(Verdict.NEW) && has(Verdict.MISSING) ? ", " : "")
                    + count(Verdict.MISSING, "not measured")
                    + ". This build proves nothing about performance.";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(compared.size() + " of " + comparisons.size()
                + (comparisons.size() == 1 ? " benchmark" : " benchmarks")
                + (compared.size() == 1 ? " was compared." : " were compared."));
        List<Comparison> coarse = coarse();
        if (!coarse.isEmpty()) {
            sentences.add((coarse.size() == 1 ? "1 verdict is" : coarse.size() + " verdicts are")
                    + " coarse, and would miss a change in time of up to "
                    + coarse.stream()
                            .map(Extent::resolution)
                            .max(Double::compare)
                            .map(Percentage::formatRough)
                            .orElseThrow()
                    + ": " + names(coarse) + ".");
        }
        List<Comparison> cutShort = cutShort();
        if (!cutShort.isEmpty()) {
            sentences.add("perfratchet.timeBudget ended "
                    + (cutShort.size() == 1 ? "1 test" : cutShort.size() + " tests") + " before a verdict: "
                    + names(cutShort) + ".");
        }
        return String.join(" ", sentences);
    }

    private List<Comparison> compared() {
        return comparisons.stream()
                .filter(comparison -> comparison.verdict() != Verdict.NEW && comparison.verdict() != Verdict.MISSING)
                .toList();
    }

    /**
     * {@return the comparisons with a low resolution; those that are REGRESSED or IMPROVED do not count, because they detected a change}
     */
    private List<Comparison> coarse() {
        return comparisons.stream()
                .filter(comparison ->
                        comparison.verdict() == Verdict.UNCHANGED || comparison.verdict() == Verdict.INCONCLUSIVE)
                .filter(comparison -> resolution(comparison) > COARSE)
                .toList();
    }

    private List<Comparison> cutShort() {
        return comparisons.stream().filter(Comparison::endedByTimeBudget).toList();
    }

    private static double resolution(Comparison comparison) {
        return comparison.metrics().stream()
                .filter(metric -> metric.gating() && metric.metric() != Metric.ALLOCATION)
                .map(MetricComparison::resolution)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private boolean has(Verdict verdict) {
        return comparisons.stream().anyMatch(comparison -> comparison.verdict() == verdict);
    }

    private String count(Verdict verdict, String meaning) {
        long count = comparisons.stream()
                .filter(comparison -> comparison.verdict() == verdict)
                .count();
        return count == 0 ? "" : count + " " + verdict + ", " + meaning;
    }

    private String names(List<Comparison> some) {
        return some.stream()
                        .limit(MOST_NAMES)
                        .map(comparison -> Names.of(comparison.id(), classes))
                        .collect(Collectors.joining(", "))
                + (some.size() > MOST_NAMES ? " and " + (some.size() - MOST_NAMES) + " more" : "");
    }
}
