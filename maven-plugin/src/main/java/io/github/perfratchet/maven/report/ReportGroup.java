package io.github.perfratchet.maven.report;

import io.github.perfratchet.baseline.measurement.BoxStatistics;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.text.Sheet;
import io.github.perfratchet.baseline.text.TableLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A group of benchmarks in the report.
 *
 * @param number the number of the group on the page, starting at 1
 * @param section the heading and the rows of the group in the table
 * @param benchmarks the benchmarks in the order of the rows; at least one
 * @param plot the box plots of the benchmarks
 */
record ReportGroup(int number, Sheet.Section section, List<ReportedBenchmark> benchmarks, Drawing plot) {

    private static final int LONGEST_SLUG = 40;

    ReportGroup {
        benchmarks = List.copyOf(benchmarks);
    }

    /** {@return a group for each section of a table of one run} */
    static List<ReportGroup> of(Sheet sheet, History history, TableLayout layout) {
        List<ReportGroup> groups = new ArrayList<>();
        for (Sheet.Section section : sheet.sections()) {
            List<ReportedBenchmark> benchmarks =
                    section.rows().stream().map(row -> benchmark(row, history)).toList();
            groups.add(new ReportGroup(groups.size() + 1, section, benchmarks, BoxPlot.of(benchmarks, layout)));
        }
        return groups;
    }

    private static ReportedBenchmark benchmark(Sheet.Row row, History history) {
        Metric time = history.gating(row.id());
        BoxStatistics box = BoxStatistics.of(
                        history.measured(row.id()).measurement().steady().forks(), time)
                .orElseThrow();
        return new ReportedBenchmark(row.id(), row.names().get(0), time, box, history.of(row.id(), box.median()));
    }

    String heading() {
        return section.heading();
    }

    /** {@return the anchor for links to the group on the page} */
    String anchor() {
        return "group-" + number;
    }

    /**
     * {@return the name of the file with the drawing}
     *
     * <p>The number makes it unique. No part of the heading can make it a path.
     */
    String fileName() {
        String slug = heading().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String bounded =
                slug.substring(0, Math.min(slug.length(), LONGEST_SLUG)).replaceAll("^-|-$", "");
        return String.format(Locale.ROOT, "%02d%s.svg", number, bounded.isEmpty() ? "" : "-" + bounded);
    }
}
