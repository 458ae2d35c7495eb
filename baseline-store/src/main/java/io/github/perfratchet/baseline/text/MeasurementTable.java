package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.Measurement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Shows the measurements of a run, by group. In a group that the user made, each time is followed by its ratio to the best, in brackets.
 *
 * @since 0.1
 */
public final class MeasurementTable {

    private final TableLayout layout;
    private final Colours colours;
    private final ClassNames classes;

    private MeasurementTable(TableLayout layout, Colours colours, ClassNames classes) {
        this.layout = layout;
        this.colours = colours;
        this.classes = classes;
    }

    /**
     * Renders a table.
     *
     * @param width the preferred maximum length of a line, in characters
     */
    public static String render(List<Measurement> measurements, TableLayout layout, Colours colours, int width) {
        List<BenchmarkId> ids = measurements.stream().map(Measurement::id).toList();
        return render(measurements, ClassNames.of(ids), layout, colours, width);
    }

    /**
     * Renders a table.
     *
     * @param classes the names of these and other classes
     * @param width the preferred maximum length of a line, in characters
     */
    public static String render(
            List<Measurement> measurements, ClassNames classes, TableLayout layout, Colours colours, int width) {
        return new MeasurementTable(layout, colours, classes).render(measurements, width);
    }

    private String render(List<Measurement> measurements, int width) {
        Grid grid = new Grid(0, 0, Grid.Align.nameAndFigures(layout.columns().size()));
        List<Grid.Cell> titles = new ArrayList<>(List.of(Grid.Cell.plain("BENCHMARK")));
        layout.columns().forEach(column -> titles.add(Grid.Cell.plain(column.title())));
        grid.row(titles);
        byHeading(measurements).forEach((heading, members) -> {
            List<Ratios> ratios = layout.columns().stream()
                    .map(column -> new Ratios(column, members))
                    .toList();
            grid.free(heading);
            members.forEach(member -> grid.row(row(member, heading, ratios, members.size() > 1)));
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
                        figures -> layout.heading(figures.measurement(), classes), TreeMap::new, Collectors.toList()));
    }

    private List<Grid.Cell> row(Figures figures, String heading, List<Ratios> ofGroup, boolean hasOthers) {
        List<Grid.Cell> cells = new ArrayList<>();
        cells.add(Grid.Cell.plain("  " + layout.names().of(figures.measurement(), heading, classes)));
        boolean compared = hasOthers && isGroupedByUser(figures.measurement());
        for (Ratios ratios : ofGroup) {
            String text = ratios.column().cell(figures, layout.timeUnit());
            Double ratio = compared && ratios.column().isTime() ? ratios.toBest(figures) : null;
            cells.add(ratio == null ? Grid.Cell.plain(text) : compared(text, ratio, ratio == ratios.worst()));
        }
        return cells;
    }

    private boolean isGroupedByUser(Measurement measurement) {
        return measurement.group() != null || !layout.groupBy().equals(List.of(Grouping.GROUP));
    }

    private Grid.Cell compared(String text, double ratio, boolean worst) {
        String shown = text + " " + DisplayText.ratio(ratio);
        if (ratio == 1) {
            return new Grid.Cell(shown, colours::best);
        }
        return worst ? new Grid.Cell(shown, colours::worst) : Grid.Cell.plain(shown);
    }
}
