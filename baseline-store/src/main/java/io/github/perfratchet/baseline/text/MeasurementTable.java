package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.quantity.Percentage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shows the measurements of a run, by group.
 *
 * @since 0.1
 */
public final class MeasurementTable {

    private static final List<Grid.Align> ALIGNMENTS = Grid.Align.nameAndFigures(6);

    private MeasurementTable() {}

    /**
     * Renders a table of the medians of both times, the spread between the forks of the one that gates, and the bytes per
     * operation.
     *
     * @param width the most columns a line should take
     */
    public static String render(List<Measurement> measurements, int width) {
        Grid grid = new Grid(0, 0, ALIGNMENTS);
        grid.cells(List.of("BENCHMARK", "CPU", "WALL", "SPREAD", "B/OP", "FORKS", "TOOK"));
        byGroup(measurements).forEach((group, members) -> {
            grid.free(group);
            members.forEach(measurement -> grid.cells(row(measurement)));
        });
        return grid.render(width);
    }

    private static SortedMap<String, List<Measurement>> byGroup(List<Measurement> measurements) {
        SortedMap<String, List<Measurement>> groups = new TreeMap<>();
        measurements.stream()
                .sorted(Comparator.comparing(Measurement::id))
                .forEach(measurement -> groups.computeIfAbsent(
                                Shown.group(measurement.group(), measurement.id()), group -> new ArrayList<>())
                        .add(measurement));
        return groups;
    }

    private static List<String> row(Measurement measurement) {
        Summary summary = Summary.of(measurement);
        Double spread = summary.gatingTime().spread();
        return List.of(
                "  " + Shown.name(measurement.group(), measurement.id()),
                Shown.time(summary.cpu() == null ? null : summary.cpu().median()),
                Shown.time(summary.wall().median()),
                spread == null ? "-" : Percentage.formatRough(spread),
                Shown.bytes(summary.allocatedBytes()),
                measurement.settings().forked() ? String.valueOf(summary.forks()) : "none",
                Shown.seconds(measurement.seconds()));
    }
}
