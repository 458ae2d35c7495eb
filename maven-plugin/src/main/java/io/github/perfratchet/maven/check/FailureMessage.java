package io.github.perfratchet.maven.check;

import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import io.github.perfratchet.maven.project.BuildModule;
import io.github.perfratchet.maven.project.Names;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Explains why the build fails: which benchmarks fail, by how much, and what to do. */
public final class FailureMessage {

    private static final int MOST_LINES = 20;
    private static final int MOST_TRADES = 3;

    private FailureMessage() {}

    /**
     * {@return the message}
     *
     * @param decision a decision that fails the build
     * @param classes distinguishes the classes of the module
     * @param store the location of the baselines for messages
     * @param why a sentence with the command that profiles the tests; empty if no verdict requires it
     */
    public static String of(Decision decision, BuildModule module, ClassNames classes, String store, String why) {
        List<Comparison> failing = decision.failing();
        if (failing.isEmpty()) {
            return decision.unmeasured().message();
        }
        int total = decision.comparisons().size();
        List<String> lines = new ArrayList<>();
        lines.add(failing.size() + " of " + total + (total == 1 ? " benchmark" : " benchmarks")
                + (failing.size() == 1 ? " fails" : " fail") + " the performance check:");
        failing.stream()
                .limit(MOST_LINES)
                .map(comparison -> line(comparison, classes))
                .forEach(lines::add);
        if (failing.size() > MOST_LINES) {
            lines.add("  and " + (failing.size() - MOST_LINES) + " more, see the table above");
        }
        lines.addAll(remedies(failing, module, classes, store));
        lines.add("All figures are in the table above and in " + module.shown(module.report()) + ".");
        if (!why.isEmpty()) {
            lines.add(why);
        }
        return String.join("\n", lines);
    }

    private static String line(Comparison comparison, ClassNames classes) {
        String what = switch (comparison.verdict()) {
            case REGRESSED -> regressions(comparison);
            case MISSING -> missing(comparison);
            case NEW -> "has no baseline here";
            case INCONCLUSIVE, UNCHANGED, IMPROVED ->
                throw new IllegalArgumentException(comparison.verdict() + " fails no build");
        };
        return String.format("  %-9s  %s: %s", comparison.verdict(), Names.of(comparison.id(), classes), what);
    }

    /** The notes say whether the test failed, was cut short or did not run. */
    private static String missing(Comparison comparison) {
        return comparison.notes().isEmpty()
                ? "has a baseline, but was not measured; run it with mvn verify"
                : Names.reason(String.join(" ", comparison.notes()));
    }

    private static String regressions(Comparison comparison) {
        List<String> metrics = comparison.metrics().stream()
                .filter(metric -> metric.gating() && metric.verdict() == Verdict.REGRESSED)
                .map(FailureMessage::regression)
                .toList();
        return String.join("; ", metrics);
    }

    private static String regression(MetricComparison metric) {
        StringBuilder text = new StringBuilder(metric.label())
                .append(' ')
                .append(value(metric, metric.baseline()))
                .append(" -> ")
                .append(value(metric, metric.current()))
                .append(metric.statistic() == Statistic.OPS ? "" : " per operation");
        List<String> detail = new ArrayList<>();
        Double change = metric.change();
        if (change != null) {
            detail.add(Percentage.formatSigned(change));
        }
        Double least = metric.leastWorsening();
        if (least != null && metric.metric() != Metric.ALLOCATION) {
            detail.add("at least " + Percentage.formatSigned(least));
        }
        detail.add(metric.threshold().allowed() + " is allowed");
        return text.append(" (").append(String.join(", ", detail)).append(')').toString();
    }

    private static String value(MetricComparison metric, @Nullable Double value) {
        return value == null ? "unknown" : metric.format(value);
    }

    private static List<String> remedies(
            List<Comparison> failing, BuildModule module, ClassNames classes, String store) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        failing.forEach(comparison -> verdicts.add(comparison.verdict()));
        List<Comparison> measured = failing.stream()
                .filter(comparison -> comparison.verdict() != Verdict.MISSING)
                .toList();
        List<String> lines = new ArrayList<>();
        boolean againstBase = failing.stream().anyMatch(comparison -> comparison.base() != null);
        if (againstBase) {
            List<Trade> losses = regressed(failing);
            lines.add("Fix the code. If it is meant to " + meant(losses)
                    + ", merge it knowingly: later runs use it as their base."
                    + (losses.size() == 1 && !losses.get(0).isOne()
                            ? " Or set a higher threshold: " + losses.get(0).allowance() + "."
                            : " @MaxRegression sets a higher threshold for a test."));
        } else if (verdicts.contains(Verdict.REGRESSED)) {
            lines.add("Fix the code, or accept what was measured and commit it:");
        } else if (verdicts.contains(Verdict.NEW)) {
            lines.add("Record what was measured and commit it:");
        }
        if (!measured.isEmpty() && !againstBase) {
            lines.add("  " + UpdateCommand.accepting(measured, module, classes));
        }
        regressed(failing).stream()
                .filter(Trade::isOne)
                .limit(MOST_TRADES)
                .map(trade -> trade.text(classes))
                .forEach(lines::add);
        if (verdicts.contains(Verdict.MISSING)) {
            lines.add("If a test was renamed or removed, update its baselines in " + store + ":");
            lines.add("  " + UpdateCommand.renaming(module));
            lines.add("  " + UpdateCommand.pruning(module));
        }
        return lines;
    }

    private static List<Trade> regressed(List<Comparison> failing) {
        return failing.stream()
                .filter(comparison -> comparison.verdict() == Verdict.REGRESSED)
                .map(Trade::new)
                .toList();
    }

    private static String meant(List<Trade> losses) {
        boolean time = losses.stream().anyMatch(Trade::costsTime);
        boolean bytes = losses.stream().anyMatch(Trade::costsBytes);
        return bytes ? (time ? "be slower and to allocate more" : "allocate more") : "be slower";
    }
}
