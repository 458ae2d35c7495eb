package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.quantity.Rate;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows benchmarks with their baselines, by group, the worst first.
 *
 * <p>Each benchmark has a line for the time that gates, with its confidence interval and the bytes per operation, and a line for the other
 * time, with the resolution of the first. In a table of at least {@value #WIDE} columns of text, the lines are to the right of the name. In
 * a narrower table they are below it.
 *
 * @since 0.1
 */
public final class ComparisonTable {

    private static final int WIDE = 110;
    private static final int INDENT = 4;

    /** Aligns the verdicts of all lines. {@code INCONCLUSIVE} is the longest. */
    private static final String VERDICT_FORMAT = "  %-12s";

    /** The number of missing benchmarks above which they share a line. Usually a whole class did not run. */
    private static final int MISSING_SHOWN = 3;

    private static final int MISSING_NAMED = 2;

    private static final List<String> VALUE_TITLES =
            List.of("TIME", "WAS", "NOW", "CHANGE", "99 % INTERVAL", "B/OP", "CHANGE");
    private static final List<Grid.Align> VALUE_ALIGNMENTS = Grid.Align.nameAndFigures(6);

    private final Colours colours;
    private final int width;
    private final boolean wide;
    private final Grid grid;
    private final Notes notes = new Notes();
    private final ClassNames classes;

    private ComparisonTable(ClassNames classes, Colours colours, int width) {
        this.classes = classes;
        this.colours = colours;
        this.width = width;
        wide = width >= WIDE;
        grid = wide
                ? new Grid(0, 1, concat(List.of(Grid.Align.LEFT, Grid.Align.LEFT), VALUE_ALIGNMENTS))
                : new Grid(INDENT, 0, VALUE_ALIGNMENTS);
    }

    /**
     * Renders a table, the notes below it, and a line with the number of each verdict.
     *
     * @param width the preferred maximum length of a line, in characters
     */
    public static String render(List<Comparison> comparisons, Colours colours, int width) {
        List<BenchmarkId> ids = comparisons.stream().map(Comparison::id).toList();
        return render(comparisons, ClassNames.of(ids), colours, width);
    }

    /**
     * Renders a table, the notes below it, and a line with the number of each verdict.
     *
     * @param classes the names of these and other classes
     * @param width the preferred maximum length of a line, in characters
     */
    public static String render(List<Comparison> comparisons, ClassNames classes, Colours colours, int width) {
        return new ComparisonTable(classes, colours, width).render(comparisons);
    }

    private String render(List<Comparison> comparisons) {
        List<Comparison> missing = comparisons.stream()
                .filter(comparison -> comparison.verdict() == Verdict.MISSING
                        && comparison.metrics().isEmpty())
                .toList();
        boolean condensed = missing.size() > MISSING_SHOWN;
        List<Comparison> rows = comparisons.stream()
                .filter(comparison -> !condensed || !missing.contains(comparison))
                .sorted(Comparator.comparing(Comparison::verdict).thenComparing(Comparison::id))
                .toList();
        if (!rows.isEmpty()) {
            grid.cells(wide ? concat(List.of("VERDICT", "BENCHMARK"), VALUE_TITLES) : VALUE_TITLES);
        }
        byGroup(rows).forEach((group, members) -> {
            grid.free(group);
            members.forEach(this::add);
        });
        if (condensed) {
            condense(missing);
        }
        return grid.render(width, notes.render(width)) + "\n" + counts(comparisons) + "\n";
    }

    /** Groups the rows. The rows are sorted, so the groups are in the order of their worst members. */
    private Map<String, List<Comparison>> byGroup(List<Comparison> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> DisplayText.group(row.group(), row.id(), classes),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private void add(Comparison comparison) {
        String verdict = String.format(Locale.ROOT, VERDICT_FORMAT, comparison.verdict());
        String name = DisplayText.name(comparison.group(), comparison.id(), classes);
        String facts = facts(comparison);
        List<List<String>> values = values(comparison);
        UnaryOperator<String> painted = cell -> colours.paint(comparison.verdict(), cell);
        if (!wide || comparison.metrics().isEmpty()) {
            grid.free(line(verdict, name, facts, painted));
        }
        if (!wide) {
            values.stream()
                    .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                    .forEach(grid::cells);
        } else if (!comparison.metrics().isEmpty()) {
            grid.cells(concat(List.of(verdict, name), values.get(0)), painted);
            grid.cells(concat(List.of("", facts), values.get(1)));
            values.stream().skip(2).forEach(cells -> grid.cells(concat(List.of("", ""), cells)));
        }
    }

    /** {@return a line without columns, shortened in the middle} */
    private String line(String verdict, String middle, String end, UnaryOperator<String> painted) {
        Grid line = new Grid(0, 1, List.of(Grid.Align.LEFT, Grid.Align.LEFT, Grid.Align.LEFT));
        line.cells(List.of(verdict, middle, end), painted);
        return line.render(width).stripTrailing();
    }

    private String facts(Comparison comparison) {
        List<String> facts = new ArrayList<>();
        if (comparison.forks() > 0) {
            facts.add(
                    comparison.base() == null
                            ? DisplayText.forks(comparison.forks())
                            : DisplayText.pairs(comparison.forks()));
            facts.add(DisplayText.seconds(comparison.seconds()));
        }
        MetricComparison deciding = comparison.decidingMetric();
        boolean changed = comparison.verdict() == Verdict.REGRESSED || comparison.verdict() == Verdict.IMPROVED;
        if (changed && deciding != null && deciding.metric() == Metric.ALLOCATION) {
            facts.add("by B/op");
        } else if (changed && deciding != null && !deciding.equals(time(comparison, 0))) {
            facts.add("by " + deciding.label());
        }
        String marks = notes.marks(comparison.notes());
        return Stream.of(String.join(", ", facts), marks)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** {@return the cells of the time that gates, of the other time, and of each statistic} */
    private static List<List<String>> values(Comparison comparison) {
        MetricComparison gating = time(comparison, 0);
        MetricComparison other = time(comparison, 1);
        MetricComparison allocation = comparison.metric(Metric.ALLOCATION);
        List<String> bytes = allocation == null
                ? List.of("", "")
                : List.of(DisplayText.bytes(allocation.current()), changeOfBytes(allocation));
        List<List<String>> values = new ArrayList<>();
        values.add(concat(concat(time(gating), List.of(interval(gating))), bytes));
        values.add(concat(concat(time(other), List.of(resolution(gating))), List.of(bytesBefore(allocation), "")));
        comparison.metrics().stream()
                .filter(metric -> metric.statistic() != null)
                .map(metric -> concat(concat(time(metric), List.of(interval(metric))), List.of("", "")))
                .forEach(values::add);
        return values;
    }

    /** {@return the time that gates, which is the first, or the other time} */
    private static @Nullable MetricComparison time(Comparison comparison, int index) {
        return comparison.metrics().stream()
                .filter(metric -> metric.metric() != Metric.ALLOCATION && metric.statistic() == null)
                .skip(index)
                .findFirst()
                .orElse(null);
    }

    private static List<String> time(@Nullable MetricComparison time) {
        return time == null
                ? List.of("", "", "", "")
                : List.of(
                        time.label(),
                        value(time, time.baseline()),
                        value(time, time.current()),
                        DisplayText.change(time.change()));
    }

    private static String value(MetricComparison time, @Nullable Double value) {
        if (value == null) {
            return DisplayText.ABSENT;
        }
        return time.statistic() == Statistic.OPS ? Rate.formatNumber(value) : time.format(value);
    }

    private static String interval(@Nullable MetricComparison time) {
        return time == null ? "" : DisplayText.interval(time.low(), time.high());
    }

    private static String resolution(@Nullable MetricComparison time) {
        return time == null || time.resolution() == null ? "" : "resolves " + Percentage.formatRough(time.resolution());
    }

    private static String changeOfBytes(MetricComparison allocation) {
        Double before = allocation.baseline();
        Double now = allocation.current();
        if (allocation.change() == null && before != null && now != null) {
            return "+" + DisplayText.bytes(now - before);
        }
        return DisplayText.change(allocation.change());
    }

    private static String bytesBefore(@Nullable MetricComparison allocation) {
        if (allocation == null || allocation.baseline() == null) {
            return "";
        }
        String before = DisplayText.bytes(allocation.baseline());
        return before.equals(DisplayText.bytes(allocation.current())) ? "" : "was " + before;
    }

    private void condense(List<Comparison> missing) {
        Map<List<String>, List<Comparison>> byNotes = missing.stream()
                .sorted(Comparator.comparing(Comparison::id))
                .collect(Collectors.groupingBy(Comparison::notes, LinkedHashMap::new, Collectors.toList()));
        byNotes.forEach((shared, members) -> {
            String marks = notes.marks(shared);
            String names = members.stream()
                    .limit(MISSING_NAMED)
                    .map(member -> DisplayText.name(member.id(), classes))
                    .collect(Collectors.joining(", "));
            int more = members.size() - MISSING_NAMED;
            grid.free(line(
                    String.format(Locale.ROOT, VERDICT_FORMAT, Verdict.MISSING),
                    names,
                    (more > 0 ? "and " + more + " more " : "") + marks,
                    cell -> colours.paint(Verdict.MISSING, cell)));
        });
    }

    private String counts(List<Comparison> comparisons) {
        Map<Verdict, Long> counts =
                comparisons.stream().collect(Collectors.groupingBy(Comparison::verdict, Collectors.counting()));
        return Stream.of(Verdict.values())
                .filter(counts::containsKey)
                .map(verdict -> colours.paint(verdict, counts.get(verdict) + " " + verdict))
                .collect(Collectors.joining(", "));
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
