package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.measurement.Measurement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows the measurements of a run, by group. Where the user made the group, its times have their ratio to the best in brackets.
 *
 * @since 0.1
 */
public final class MeasurementTable {

    private final TableLayout layout;
    private final Colours colours;

    private MeasurementTable(TableLayout layout, Colours colours) {
        this.layout = layout;
        this.colours = colours;
    }

    /**
     * Renders a table.
     *
     * @param width the most columns of text a line should take
     */
    public static String render(List<Measurement> measurements, TableLayout layout, Colours colours, int width) {
        return new MeasurementTable(layout, colours).render(measurements, width);
    }

    private String render(List<Measurement> measurements, int width) {
        Grid grid = new Grid(0, 0, Grid.Align.nameAndFigures(layout.columns().size()));
        List<Grid.Cell> titles = new ArrayList<>(List.of(Grid.Cell.plain("BENCHMARK")));
        layout.columns().forEach(column -> titles.add(Grid.Cell.plain(column.title())));
        grid.row(titles);
        byHeading(measurements).forEach((heading, members) -> {
            grid.free(heading);
            members.forEach(member -> grid.row(row(member, heading, members)));
        });
        return grid.render(width);
    }

    private SortedMap<String, List<Figures>> byHeading(List<Measurement> measurements) {
        Column sort = layout.sort();
        Comparator<Figures> byName =
                Comparator.comparing(figures -> figures.measurement().id());
        return measurements.stream()
                .map(Figures::of)
                .sorted(sort == null ? byName : sort.bestFirst().thenComparing(byName))
                .collect(Collectors.groupingBy(
                        figures -> heading(figures.measurement()), TreeMap::new, Collectors.toList()));
    }

    private String heading(Measurement measurement) {
        return layout.groupBy().stream()
                .map(grouping -> grouping.heading(measurement))
                .collect(Collectors.joining(", "));
    }

    private List<Grid.Cell> row(Figures figures, String heading, List<Figures> group) {
        List<Grid.Cell> cells = new ArrayList<>();
        cells.add(Grid.Cell.plain("  " + layout.names().of(figures.measurement(), heading)));
        for (Column column : layout.columns()) {
            String text = column.cell(figures, layout.timeUnit());
            Double ratio = isCompared(figures, column, group) ? ratioToBest(figures, column, group) : null;
            cells.add(ratio == null ? Grid.Cell.plain(text) : compared(text, ratio, ratio == worst(column, group)));
        }
        return cells;
    }

    private boolean isCompared(Figures figures, Column column, List<Figures> group) {
        boolean byUser =
                figures.measurement().group() != null || !layout.groupBy().equals(List.of(Grouping.GROUP));
        return byUser && group.size() > 1 && column.isTime();
    }

    private Grid.Cell compared(String text, double ratio, boolean worst) {
        String shown = text + " " + Shown.ratio(ratio);
        if (ratio == 1) {
            return new Grid.Cell(shown, colours::best);
        }
        return worst ? new Grid.Cell(shown, colours::worst) : Grid.Cell.plain(shown);
    }

    private static double worst(Column column, List<Figures> group) {
        return group.stream()
                .map(member -> ratioToBest(member, column, group))
                .filter(Objects::nonNull)
                .max(Double::compare)
                .orElse(1.0);
    }

    private static @Nullable Double ratioToBest(Figures figures, Column column, List<Figures> group) {
        Double own = column.value(figures);
        Double best = column.value(group.stream().min(column.bestFirst()).orElseThrow());
        return own == null || best == null || own == 0 || best == 0 ? null : Double.valueOf(column.ratio(own, best));
    }
}
