package io.github.perfratchet.maven.report;

import io.github.perfratchet.baseline.measurement.BoxStatistics;
import io.github.perfratchet.baseline.text.TableLayout;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.List;

/** Draws the iterations of the benchmarks of a group as box plots on one axis. */
final class BoxPlot {

    static final String DESCRIPTION =
            "The time of an operation in the iterations of all forks, for each benchmark. The box spans the first to"
                    + " the third quartile and shows the median. The whiskers reach the last values within 1.5"
                    + " interquartile ranges of the box. Circles mark the minimum and maximum if these are further"
                    + " away.";

    private static final int WIDTH = 920;
    private static final int LEFT = 250;
    private static final int RIGHT = 120;
    private static final int TOP = 12;
    private static final int ROW = 30;
    private static final int AXIS = 40;
    private static final int BOX = 14;
    private static final int LONGEST_NAME = 38;
    private static final int MOST_TICKS = 8;
    private static final double RADIUS = 3;

    private final List<ReportedBenchmark> benchmarks;
    private final TableLayout layout;
    private final Scale scale;
    private final Drawing drawing;

    private BoxPlot(List<ReportedBenchmark> benchmarks, TableLayout layout) {
        this.benchmarks = benchmarks;
        this.layout = layout;
        double least =
                benchmarks.stream().mapToDouble(own -> own.box().min()).min().orElseThrow();
        double greatest =
                benchmarks.stream().mapToDouble(own -> own.box().max()).max().orElseThrow();
        scale = Scale.of(least, greatest, LEFT, WIDTH - RIGHT);
        drawing = new Drawing(WIDTH, TOP + benchmarks.size() * ROW + AXIS);
    }

    /** {@return the plot of at least one benchmark} */
    static Drawing of(List<ReportedBenchmark> benchmarks, TableLayout layout) {
        BoxPlot plot = new BoxPlot(benchmarks, layout);
        plot.draw();
        return plot.drawing;
    }

    private void draw() {
        for (int row = 0; row < benchmarks.size(); row += 2) {
            drawing.rect("stripe", 0, TOP + row * ROW, WIDTH, ROW);
        }
        drawAxis();
        for (int row = 0; row < benchmarks.size(); row++) {
            draw(benchmarks.get(row), TOP + row * ROW + ROW / 2.0);
        }
    }

    private void drawAxis() {
        double bottom = TOP + benchmarks.size() * ROW;
        for (double tick : scale.ticks(MOST_TICKS)) {
            drawing.line("grid", scale.at(tick), TOP, scale.at(tick), bottom + 4);
            drawing.text("faint", Drawing.Anchor.MIDDLE, scale.at(tick), bottom + 18, layout.time(tick));
        }
        drawing.text(
                "faint",
                Drawing.Anchor.START,
                12,
                bottom + 18,
                "time of an operation" + (scale.logarithmic() ? ", logarithmic" : ""));
        drawing.text("faint", Drawing.Anchor.END, WIDTH - 12, bottom + 18, "median");
    }

    private void draw(ReportedBenchmark benchmark, double y) {
        BoxStatistics box = benchmark.box();
        drawing.begin(describe(benchmark));
        drawing.text("label", Drawing.Anchor.START, 12, y + 4, Printable.bounded(benchmark.name(), LONGEST_NAME));
        drawing.line("whisker", scale.at(box.lowWhisker()), y, scale.at(box.q1()), y);
        drawing.line("whisker", scale.at(box.q3()), y, scale.at(box.highWhisker()), y);
        drawing.line("whisker", scale.at(box.lowWhisker()), y - 4, scale.at(box.lowWhisker()), y + 4);
        drawing.line("whisker", scale.at(box.highWhisker()), y - 4, scale.at(box.highWhisker()), y + 4);
        // A box without width would be invisible.
        double width = Math.max(1, scale.at(box.q3()) - scale.at(box.q1()));
        drawing.rect("box", scale.at(box.q1()), y - BOX / 2.0, width, BOX);
        drawing.line("median", scale.at(box.median()), y - BOX / 2.0, scale.at(box.median()), y + BOX / 2.0);
        drawExtreme("minimum", box.min(), box.lowWhisker(), y);
        drawExtreme("maximum", box.max(), box.highWhisker(), y);
        drawing.text(
                "label",
                Drawing.Anchor.END,
                WIDTH - 12,
                y + 4,
                layout.time(box.median()) + " " + benchmark.time().label());
        drawing.end();
    }

    private void drawExtreme(String name, double value, double whisker, double y) {
        if (value != whisker) {
            drawing.dot("extreme", scale.at(value), y, RADIUS, name + " " + layout.time(value));
        }
    }

    private String describe(ReportedBenchmark benchmark) {
        BoxStatistics box = benchmark.box();
        return benchmark.name() + ", " + benchmark.time().label() + ": minimum " + layout.time(box.min())
                + ", whiskers "
                + layout.time(box.lowWhisker()) + " and " + layout.time(box.highWhisker()) + ", quartiles "
                + layout.time(box.q1()) + " and " + layout.time(box.q3()) + ", median " + layout.time(box.median())
                + ", maximum " + layout.time(box.max());
    }
}
