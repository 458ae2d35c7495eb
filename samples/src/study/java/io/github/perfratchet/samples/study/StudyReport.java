package io.github.perfratchet.samples.study;

import io.github.perfratchet.baseline.comparison.BinomialInterval;
import io.github.perfratchet.baseline.comparison.Comparison;
import io.github.perfratchet.baseline.comparison.MetricComparison;
import io.github.perfratchet.baseline.comparison.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The verdicts of the study as text. */
final class StudyReport {

    private final Map<Cell, List<Comparison>> verdicts;

    StudyReport(Map<Cell, List<Comparison>> verdicts) {
        this.verdicts = verdicts;
    }

    /** {@return a Markdown table of the verdicts on the gating time, with exact binomial intervals of 95 %} */
    String table() {
        List<String> lines = new ArrayList<>();
        lines.add("| machine | code | verdicts | REGRESSED | 95 % interval | IMPROVED | INCONCLUSIVE | UNCHANGED |"
                + " median seconds | median pairs |");
        lines.add("|---|---|---:|---:|---|---:|---:|---:|---:|---:|");
        verdicts.forEach((cell, comparisons) -> {
            if (!comparisons.isEmpty()) {
                lines.add(row(cell, comparisons));
            }
        });
        return String.join("\n", lines) + "\n";
    }

    private static String row(Cell cell, List<Comparison> comparisons) {
        int all = comparisons.size();
        long regressed = count(comparisons, Verdict.REGRESSED);
        BinomialInterval interval = BinomialInterval.of(regressed, all);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d (%.1f %%) | %.1f .. %.1f %% | %d | %d | %d | %.1f | %d |",
                cell.machine(),
                cell.code(),
                all,
                regressed,
                100.0 * regressed / all,
                100 * interval.low(),
                100 * interval.high(),
                count(comparisons, Verdict.IMPROVED),
                count(comparisons, Verdict.INCONCLUSIVE),
                count(comparisons, Verdict.UNCHANGED),
                median(comparisons.stream().mapToDouble(Comparison::seconds).toArray()),
                (int) median(comparisons.stream().mapToDouble(Comparison::forks).toArray()));
    }

    static String line(Cell cell, Comparison comparison) {
        MetricComparison time = time(comparison);
        return String.format(
                Locale.ROOT,
                "%s,%d,%s,%s,%.5f,%.5f,%d,%.2f",
                cell.machine(),
                cell.extraWork(),
                comparison.id().name(),
                time.verdict(),
                time.change(),
                time.resolution(),
                comparison.forks(),
                comparison.seconds());
    }

    private static MetricComparison time(Comparison comparison) {
        return Objects.requireNonNull(comparison.metrics().get(0), "every workload has a time");
    }

    private static long count(List<Comparison> comparisons, Verdict verdict) {
        return comparisons.stream()
                .filter(comparison -> time(comparison).verdict() == verdict)
                .count();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
