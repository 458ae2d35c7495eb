package io.github.perfratchet.samples.study;

import io.github.perfratchet.baseline.statistics.BinomialInterval;
import io.github.perfratchet.baseline.statistics.Median;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Counts how often the stated 99 % interval contains the true change.
 *
 * <p>For unchanged code, the true change is 0. For extra work, it is the cost of repeating the operations in this workload. This cost is
 * near 5 or 10 %, but not equal to it: a repeated operation finds its data in the cache, and counting costs something. The true change is
 * estimated from the other runs of the same workload under the same condition, as the median of the differences of all their pairs. No
 * verdict is therefore compared with its own figures. The table also shows the results with 5 and 10 % as the true change.
 */
final class Coverage {

    private final List<RecordedVerdict> verdicts;

    Coverage(List<RecordedVerdict> verdicts) {
        this.verdicts = verdicts;
    }

    /** {@return a Markdown table with exact 95 % binomial intervals} */
    String table() {
        List<String> lines = new ArrayList<>();
        lines.add("| machine | code | verdicts | the interval holds the change of the other runs | 95 % interval |"
                + " it holds the change in the table above | median resolution |");
        lines.add("|---|---|---:|---:|---|---:|---:|");
        for (Cell cell : Cell.ALL) {
            List<RecordedVerdict> found = verdicts.stream()
                    .filter(verdict -> verdict.cell().equals(cell))
                    .toList();
            if (found.size() > 1) {
                lines.add(row(cell, found));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String row(Cell cell, List<RecordedVerdict> verdicts) {
        double injected = Math.log1p(cell.change());
        long covered = verdicts.stream()
                .filter(verdict -> holds(verdict, truth(cell, verdict, verdicts)))
                .count();
        long nominal =
                verdicts.stream().filter(verdict -> holds(verdict, injected)).count();
        BinomialInterval interval = BinomialInterval.of(covered, verdicts.size());
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d (%.1f %%) | %.1f .. %.1f %% | %d (%.1f %%) | %.1f %% |",
                cell.machine(),
                cell.code(),
                verdicts.size(),
                covered,
                100.0 * covered / verdicts.size(),
                100 * interval.low(),
                100 * interval.high(),
                nominal,
                100.0 * nominal / verdicts.size(),
                100 * median(verdicts.stream().map(RecordedVerdict::resolution).toList()));
    }

    private static double truth(Cell cell, RecordedVerdict verdict, List<RecordedVerdict> ofCell) {
        List<Double> others = ofCell.stream()
                .filter(other -> other.workload().equals(verdict.workload()) && other.run() != verdict.run())
                .flatMap(other -> other.differences().stream())
                .toList();
        return cell.extraWork() == 0 || others.isEmpty() ? Math.log1p(cell.change()) : median(others);
    }

    private static boolean holds(RecordedVerdict verdict, double change) {
        return Math.abs(Math.log1p(verdict.change()) - change) <= Math.log1p(verdict.resolution());
    }

    private static double median(List<Double> values) {
        return Objects.requireNonNull(Median.of(values), "a condition has verdicts");
    }
}
