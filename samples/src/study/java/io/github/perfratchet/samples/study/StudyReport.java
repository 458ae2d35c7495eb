package io.github.perfratchet.samples.study;

import io.github.perfratchet.baseline.statistics.BinomialInterval;
import io.github.perfratchet.baseline.statistics.Median;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** Formats the verdicts of the study as a table. */
final class StudyReport {

    private final List<RecordedVerdict> verdicts;

    StudyReport(List<RecordedVerdict> verdicts) {
        this.verdicts = verdicts;
    }

    /** {@return a Markdown table of the verdicts on the gating time, with exact 95 % binomial intervals} */
    String table() {
        List<String> lines = new ArrayList<>();
        lines.add("| machine | code | verdicts | REGRESSED | 95 % interval | IMPROVED | INCONCLUSIVE | UNCHANGED |"
                + " median seconds | median pairs |");
        lines.add("|---|---|---:|---:|---|---:|---:|---:|---:|---:|");
        for (Cell cell : Cell.ALL) {
            List<RecordedVerdict> found = verdicts.stream()
                    .filter(verdict -> verdict.cell().equals(cell))
                    .toList();
            if (!found.isEmpty()) {
                lines.add(row(cell, found));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String row(Cell cell, List<RecordedVerdict> verdicts) {
        int all = verdicts.size();
        long regressed = count(verdicts, Verdict.REGRESSED);
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
                count(verdicts, Verdict.IMPROVED),
                count(verdicts, Verdict.INCONCLUSIVE),
                count(verdicts, Verdict.UNCHANGED),
                median(verdicts, RecordedVerdict::seconds),
                (int) median(verdicts, verdict -> verdict.differences().size()));
    }

    private static long count(List<RecordedVerdict> verdicts, Verdict wanted) {
        return verdicts.stream().filter(verdict -> verdict.verdict() == wanted).count();
    }

    private static double median(List<RecordedVerdict> verdicts, ToDoubleFunction<RecordedVerdict> fact) {
        return Objects.requireNonNull(
                Median.of(verdicts.stream().mapToDouble(fact).boxed().toList()), "a condition has verdicts");
    }
}
