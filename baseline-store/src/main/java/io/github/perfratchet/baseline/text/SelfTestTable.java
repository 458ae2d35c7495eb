package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.selftest.ExtraWorkSize;
import io.github.perfratchet.baseline.selftest.Findings;
import io.github.perfratchet.baseline.selftest.GateProof;
import io.github.perfratchet.baseline.selftest.SelfTest;
import io.github.perfratchet.baseline.selftest.Tally;
import io.github.perfratchet.baseline.statistics.BinomialInterval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows how often the gate was right about each benchmark, by group, and in total.
 *
 * @since 0.1
 */
public final class SelfTestTable {

    private static final List<Grid.Align> ALIGNMENTS = alignments();

    private final Grid grid = new Grid(0, 0, ALIGNMENTS);
    private final Notes notes = new Notes();
    private final ClassNames classes;

    private SelfTestTable(ClassNames classes) {
        this.classes = classes;
    }

    /**
     * Renders a table, a row of totals with their exact 95 % intervals, and the notes below the table.
     *
     * @param width the preferred maximum length of a line, in characters
     */
    public static String render(SelfTest selfTest, int width) {
        return new SelfTestTable(ClassNames.of(
                        selfTest.benchmarks().stream().map(GateProof::id).toList()))
                .rendered(selfTest, width);
    }

    private String rendered(SelfTest selfTest, int width) {
        grid.cells(List.of(
                "BENCHMARK",
                "FALSE ALARMS",
                "FOUND " + ExtraWorkSize.FIVE_PERCENT.label(),
                "FOUND " + ExtraWorkSize.TEN_PERCENT.label(),
                "VERDICT IN",
                "RESOLVES",
                ""));
        byGroup(selfTest.benchmarks()).forEach((group, members) -> {
            grid.free(group);
            members.forEach(proof -> grid.cells(row(
                    "  " + DisplayText.name(proof.group(), proof.id(), classes),
                    proof.findings(),
                    notes.marks(proof.notes()))));
        });
        Findings total = selfTest.total();
        grid.cells(row("all", total, ""));
        grid.cells(List.of(
                "95 % interval",
                interval(total.falseAlarms()), interval(total.found5()), interval(total.found10()), "", "", ""));
        return grid.render(width, notes.render(width));
    }

    private static List<Grid.Align> alignments() {
        List<Grid.Align> alignments = new ArrayList<>(Grid.Align.nameAndFigures(5));
        alignments.add(Grid.Align.LEFT);
        return List.copyOf(alignments);
    }

    private Map<String, List<GateProof>> byGroup(List<GateProof> proofs) {
        return proofs.stream()
                .collect(Collectors.groupingBy(
                        proof -> DisplayText.group(proof.group(), proof.id(), classes),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static List<String> row(String name, Findings findings, String marks) {
        Double seconds = findings.seconds();
        return List.of(
                name,
                count(findings.falseAlarms()),
                count(findings.found5()),
                count(findings.found10()),
                seconds == null ? DisplayText.ABSENT : DisplayText.seconds(seconds),
                resolution(findings.resolution()),
                marks);
    }

    private static String count(Tally tally) {
        return tally.of() == 0 ? DisplayText.ABSENT : tally.hits() + " of " + tally.of();
    }

    private static String resolution(@Nullable Double ratio) {
        return ratio == null ? DisplayText.ABSENT : Percentage.formatRough(ratio);
    }

    private static String interval(Tally tally) {
        if (tally.of() == 0) {
            return DisplayText.ABSENT;
        }
        BinomialInterval interval = tally.interval();
        return Percentage.formatRough(interval.low()).replace(" %", "") + " .. "
                + Percentage.formatRough(interval.high());
    }
}
