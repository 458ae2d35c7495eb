package io.github.perfratchet.maven.report;

import io.github.perfratchet.baseline.text.TableLayout;
import java.util.ArrayList;
import java.util.List;

/** Draws the median of a benchmark in one run after another. */
final class HistoryChart {

    private static final int WIDTH = 920;
    private static final int HEIGHT = 150;
    private static final int LEFT = 90;
    private static final int RIGHT = 40;
    private static final int TOP = 14;
    private static final int BOTTOM = 30;
    private static final int MOST_LABELS = 16;
    private static final int MOST_TICKS = 5;
    private static final double RADIUS = 3.5;

    private HistoryChart() {}

    /** {@return the chart of at least two points; the last one is that of the current run} */
    static Drawing of(List<ReportedBenchmark.Point> points, TableLayout layout) {
        double least = points.stream()
                .mapToDouble(ReportedBenchmark.Point::median)
                .min()
                .orElseThrow();
        double greatest = points.stream()
                .mapToDouble(ReportedBenchmark.Point::median)
                .max()
                .orElseThrow();
        Scale scale = Scale.of(least, greatest, HEIGHT - BOTTOM, TOP);
        Drawing drawing = new Drawing(WIDTH, HEIGHT);
        for (double tick : scale.ticks(MOST_TICKS)) {
            drawing.line("grid", LEFT, scale.at(tick), WIDTH - RIGHT, scale.at(tick));
            drawing.text("faint", Drawing.Anchor.END, LEFT - 8, scale.at(tick) + 4, layout.time(tick));
        }
        List<String> path = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            path.add(Drawing.number(x(i, points.size())) + ","
                    + Drawing.number(scale.at(points.get(i).median())));
        }
        drawing.path("trend", String.join(" ", path));
        int every = 1 + (points.size() - 1) / MOST_LABELS;
        for (int i = 0; i < points.size(); i++) {
            ReportedBenchmark.Point point = points.get(i);
            double x = x(i, points.size());
            drawing.dot(
                    i == points.size() - 1 ? "current" : "point",
                    x,
                    scale.at(point.median()),
                    RADIUS,
                    point.detail() + ": " + layout.time(point.median()));
            // The loop counts from the end, so that the current run has a label.
            if ((points.size() - 1 - i) % every == 0) {
                drawing.text("faint", Drawing.Anchor.MIDDLE, x, HEIGHT - 10, point.label());
            }
        }
        return drawing;
    }

    private static double x(int point, int points) {
        double length = WIDTH - LEFT - RIGHT - 40;
        return LEFT + 20 + length * point / (points - 1);
    }
}
