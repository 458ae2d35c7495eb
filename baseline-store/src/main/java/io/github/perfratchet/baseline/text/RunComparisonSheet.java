package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.runs.Comparability;
import io.github.perfratchet.baseline.runs.Measured;
import io.github.perfratchet.baseline.runs.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts runs side by side, with the change from the first run if the values can be compared.
 *
 * @since 0.1
 */
public final class RunComparisonSheet {

    private static final int MOST_NOTES = 20;

    private final List<Run> runs;
    private final TableLayout layout;
    private final Set<String> notes = new LinkedHashSet<>();

    private RunComparisonSheet(List<Run> runs, TableLayout layout) {
        this.runs = List.copyOf(runs);
        this.layout = layout;
    }

    /**
     * {@return a sheet with a row for each benchmark and run, and a column for each column of the layout}
     *
     * @param runs the runs, at least one; the others are compared with the first
     * @param wanted selects the benchmarks to show
     */
    public static Sheet of(List<Run> runs, Predicate<BenchmarkId> wanted, TableLayout layout) {
        RunComparisonSheet sheet = new RunComparisonSheet(runs, layout);
        List<Sheet.Head> heads = layout.columns().stream()
                .map(column -> new Sheet.Head(column.title(), column.keyWithUnit(), column.isCompared()))
                .toList();
        return sheet.laidOut(List.of("benchmark", "run"), heads, wanted, sheet::rowForEachRun);
    }

    /** {@return a sheet with a row for each benchmark; for each column of the layout, it has a column for each run} */
    public static Sheet pivot(List<Run> runs, Predicate<BenchmarkId> wanted, TableLayout layout) {
        RunComparisonSheet sheet = new RunComparisonSheet(runs, layout);
        List<Sheet.Head> heads = layout.columns().stream()
                .flatMap(column -> IntStream.range(0, runs.size()).mapToObj(run -> sheet.head(column, run)))
                .toList();
        return sheet.laidOut(List.of("benchmark"), heads, wanted, sheet::rowForAllRuns);
    }

    /** Creates the rows of a benchmark. */
    private interface Rows {
        List<Sheet.Row> of(Compared benchmark, String name);
    }

    private Sheet.Head head(Column column, int run) {
        String label = runs.get(run).label();
        return new Sheet.Head(
                column.title() + " " + label, column.keyWithUnit() + "_" + label, run > 0 && column.isCompared());
    }

    private Sheet laidOut(List<String> names, List<Sheet.Head> heads, Predicate<BenchmarkId> wanted, Rows rows) {
        // The names consider everything that was measured, so that they do not depend on the selection.
        ClassNames classes = ClassNames.ofResults(
                runs.stream().flatMap(run -> run.results().stream()).toList());
        Map<String, List<Compared>> byHeading = compared(wanted).stream()
                .collect(Collectors.groupingBy(
                        benchmark -> layout.heading(benchmark.newest(), classes), TreeMap::new, Collectors.toList()));
        List<Sheet.Section> sections = new ArrayList<>();
        byHeading.forEach((heading, benchmarks) -> sections.add(new Sheet.Section(
                heading,
                benchmarks.stream()
                        .flatMap(benchmark ->
                                rows.of(benchmark, layout.names().of(benchmark.newest(), heading, classes)).stream())
                        .toList())));
        return new Sheet(names, heads, sections, notes());
    }

    private List<Compared> compared(Predicate<BenchmarkId> wanted) {
        List<Map<BenchmarkId, Measured>> byRun =
                runs.stream().map(run -> run.measured(wanted)).toList();
        Set<BenchmarkId> ids = new TreeSet<>();
        byRun.forEach(run -> ids.addAll(run.keySet()));
        List<Compared> benchmarks = new ArrayList<>();
        for (BenchmarkId id : ids) {
            List<@Nullable Measured> measured = new ArrayList<>();
            byRun.forEach(run -> measured.add(run.get(id)));
            benchmarks.add(compared(measured));
        }
        Column sort = layout.sort();
        if (sort != null) {
            benchmarks.sort(Comparator.comparing(Compared::oldest, sort.bestFirst()));
        }
        return benchmarks;
    }

    private Compared compared(List<@Nullable Measured> measured) {
        Measured reference = measured.get(0);
        List<@Nullable Figures> figures = new ArrayList<>();
        List<@Nullable Comparability> comparabilities = new ArrayList<>();
        for (int run = 0; run < measured.size(); run++) {
            Measured own = measured.get(run);
            Figures first = figures.isEmpty() ? null : figures.get(0);
            if (own == null) {
                figures.add(null);
                comparabilities.add(null);
            } else if (run == 0 || reference == null || first == null) {
                figures.add(Figures.of(own.measurement()));
                comparabilities.add(null);
            } else {
                Figures of = Figures.of(own.measurement(), first.metric());
                figures.add(of);
                noteOtherTime(runs.get(run), of, first);
                Comparability comparability = Comparability.between(
                        runs.get(0).label(), reference, runs.get(run).label(), own);
                notes.addAll(comparability.reasons());
                comparabilities.add(comparability);
            }
        }
        return new Compared(figures, comparabilities);
    }

    private void noteOtherTime(Run run, Figures own, Figures first) {
        if (own.metric() != first.metric()) {
            notes.add(own.measurement().id() + " has no " + first.metric().label() + " time in " + run.label()
                    + "; its statistics are of " + own.metric().label() + " time there.");
        }
    }

    private List<Sheet.Row> rowForEachRun(Compared benchmark, String name) {
        return IntStream.range(0, runs.size())
                .filter(run -> benchmark.figures().get(run) != null)
                .mapToObj(run -> new Sheet.Row(
                        benchmark.newest().id(),
                        List.of(name, runs.get(run).label()),
                        layout.columns().stream()
                                .map(column -> benchmark.figure(column, run, layout))
                                .toList()))
                .toList();
    }

    private List<Sheet.Row> rowForAllRuns(Compared benchmark, String name) {
        return List.of(new Sheet.Row(
                benchmark.newest().id(),
                List.of(name),
                layout.columns().stream()
                        .flatMap(column ->
                                IntStream.range(0, runs.size()).mapToObj(run -> benchmark.figure(column, run, layout)))
                        .toList()));
    }

    private List<String> notes() {
        if (notes.size() <= MOST_NOTES) {
            return List.copyOf(notes);
        }
        List<String> some = new ArrayList<>(notes.stream().limit(MOST_NOTES).toList());
        some.add("And " + (notes.size() - MOST_NOTES) + " more reasons like these.");
        return some;
    }

    /**
     * A benchmark in all runs.
     *
     * @param figures the figures in each run; {@code null} for a run that did not measure the benchmark; at least one is not {@code null}
     * @param comparabilities what can be compared between each run and the first run; {@code null} for nothing
     */
    private record Compared(List<@Nullable Figures> figures, List<@Nullable Comparability> comparabilities) {

        /** {@return the measurement of the last run that has it} */
        Measurement newest() {
            return present().get(present().size() - 1).measurement();
        }

        /** {@return the figures of the first run that has them} */
        Figures oldest() {
            return present().get(0);
        }

        private List<Figures> present() {
            List<Figures> present = new ArrayList<>();
            for (Figures of : figures) {
                if (of != null) {
                    present.add(of);
                }
            }
            return present;
        }

        Sheet.Figure figure(Column column, int run, TableLayout layout) {
            Figures own = figures.get(run);
            if (own == null) {
                return Sheet.Figure.ABSENT;
            }
            Figures first = figures.get(0);
            Comparability comparability = comparabilities.get(run);
            Double reference = first != null && comparability != null && column.isComparable(first, own, comparability)
                    ? column.value(first)
                    : null;
            return new Sheet.Figure(column.cell(own, layout.timeUnit()), column.value(own), reference);
        }
    }
}
