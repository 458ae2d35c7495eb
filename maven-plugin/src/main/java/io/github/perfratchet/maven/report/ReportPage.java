package io.github.perfratchet.maven.report;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.text.Sheet;
import io.github.perfratchet.baseline.text.TableLayout;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.maven.results.DisturbanceNotes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the report as a single page without scripts, external style sheets or images. */
final class ReportPage {

    private static final String ABSENT = "\u2013";

    private final Report report;
    private final List<ReportGroup> groups;
    private final StringBuilder html = new StringBuilder();
    private final Map<BenchmarkId, String> anchors = new HashMap<>();
    private final ClassNames classes;

    private ReportPage(Report report, List<ReportGroup> groups) {
        this.report = report;
        this.groups = groups;
        classes = ClassNames.ofClasses(Stream.concat(
                report.run().results().stream().map(ClassResults::className),
                report.verdicts().stream().map(verdict -> verdict.id().className())));
        groups.forEach(group -> group.benchmarks().forEach(own -> anchors.put(own.id(), group.anchor())));
    }

    static String render(Report report, List<ReportGroup> groups) {
        return new ReportPage(report, groups).render();
    }

    private String render() {
        String title = "Performance of " + report.project();
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                // This is an additional protection: even a name that was not escaped could not load or run anything.
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        element("title", title);
        html.append("<style>\n").append(Style.PAGE).append(Style.DRAWING).append("</style>\n</head>\n<body>\n");
        element("h1", title);
        quiet("Measured " + report.measured());
        report.run().environments().stream().map(Environment::description).forEach(this::quiet);
        DisturbanceNotes.of(report.run().results()).forEach(this::quiet);
        verdicts();
        groups.forEach(this::group);
        html.append("</body>\n</html>\n");
        return html.toString();
    }

    private void verdicts() {
        element("h2", "Verdicts");
        quiet("Compared with the baselines in " + report.baselines() + ", or with the base if one was measured. The"
                + " change is an estimate. Its 99 % confidence interval includes the variance between forks and between"
                + " sessions.");
        html.append("<div class=\"scroll\"><table>\n<thead><tr>");
        List.of("Benchmark", "Verdict").forEach(this::nameHead);
        List.of("Metric", "Was", "Now", "Change", "Interval", "Resolution").forEach(this::head);
        html.append("</tr></thead>\n<tbody>\n");
        report.verdicts().stream().sorted().forEach(this::verdict);
        html.append("</tbody>\n</table></div>\n");
    }

    private void verdict(ReportedVerdict verdict) {
        html.append("<tr><td class=\"name\">");
        String name = Markup.escape(classes.withClass(verdict.id()));
        String anchor = anchors.get(verdict.id());
        html.append(anchor == null ? name : "<a href=\"#" + anchor + "\">" + name + "</a>");
        html.append("</td><td class=\"name ")
                .append(verdict.word())
                .append("\">")
                .append(verdict.word())
                .append("</td>");
        Comparison comparison = verdict.comparison();
        MetricComparison metric = comparison == null ? null : comparison.decidingMetric();
        if (metric == null) {
            List.of(ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT).forEach(this::cell);
        } else {
            cell(metric.label());
            cell(value(metric, metric.baseline()));
            cell(value(metric, metric.current()));
            cell(metric.change() == null ? ABSENT : Percentage.formatSigned(metric.change()));
            cell(
                    metric.low() == null || metric.high() == null
                            ? ABSENT
                            : Percentage.formatSigned(metric.low()) + " to " + Percentage.formatSigned(metric.high()));
            cell(metric.resolution() == null ? ABSENT : Percentage.formatRough(metric.resolution()));
        }
        html.append("</tr>\n");
        verdict.notes()
                .forEach(note -> html.append("<tr class=\"note\"><td colspan=\"8\" class=\"name quiet\">")
                        .append(Markup.escape(note))
                        .append("</td></tr>\n"));
    }

    private String value(MetricComparison metric, @Nullable Double value) {
        if (value == null) {
            return ABSENT;
        }
        boolean isTime = metric.metric() != Metric.ALLOCATION && metric.statistic() != Statistic.OPS;
        return isTime ? report.layout().time(value) : metric.format(value);
    }

    private void group(ReportGroup group) {
        html.append("<section id=\"").append(group.anchor()).append("\">\n");
        element("h2", group.heading());
        html.append(
                group.plot().inline(group.anchor() + "-plot", "Box plots of " + group.heading(), BoxPlot.DESCRIPTION));
        table(group.section());
        List<ReportedBenchmark> withHistory = group.benchmarks().stream()
                .filter(own -> !own.history().isEmpty())
                .toList();
        if (!withHistory.isEmpty()) {
            html.append("<details open><summary>History: the median in saved runs of this environment</summary>\n");
            for (int i = 0; i < withHistory.size(); i++) {
                history(withHistory.get(i), group.anchor() + "-history-" + (i + 1));
            }
            html.append("</details>\n");
        }
        html.append("</section>\n");
    }

    private void table(Sheet.Section section) {
        html.append("<div class=\"scroll\"><table>\n<thead><tr>");
        nameHead("Benchmark");
        report.sheet().heads().forEach(head -> head(head.title()));
        html.append("</tr></thead>\n<tbody>\n");
        for (Sheet.Row row : section.rows()) {
            html.append("<tr><td class=\"name\">")
                    .append(Markup.escape(row.names().get(0)))
                    .append("</td>");
            row.figures().forEach(figure -> cell(figure.shown()));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table></div>\n");
    }

    private void history(ReportedBenchmark benchmark, String id) {
        TableLayout layout = report.layout();
        element("h3", benchmark.name());
        html.append(HistoryChart.of(benchmark.history(), layout)
                .inline(
                        id,
                        "History of " + benchmark.name(),
                        "The median " + benchmark.time().label()
                                + " time of an operation in each run. The last one is the current run."));
        html.append("<details><summary>As a table</summary><table>\n<thead><tr>");
        nameHead("Run");
        head("Median");
        html.append("</tr></thead>\n<tbody>\n");
        for (ReportedBenchmark.Point point : benchmark.history()) {
            html.append("<tr><td class=\"name\">")
                    .append(Markup.escape(point.detail()))
                    .append("</td>");
            cell(layout.time(point.median()));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table></details>\n");
    }

    private void quiet(String text) {
        html.append("<p class=\"quiet\">").append(Markup.escape(text)).append("</p>\n");
    }

    private void element(String name, String text) {
        html.append('<')
                .append(name)
                .append('>')
                .append(Markup.escape(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private void nameHead(String text) {
        html.append("<th class=\"name\" scope=\"col\">")
                .append(Markup.escape(text))
                .append("</th>");
    }

    private void head(String text) {
        html.append("<th scope=\"col\">").append(Markup.escape(text)).append("</th>");
    }

    private void cell(String text) {
        html.append("<td>").append(Markup.escape(text)).append("</td>");
    }
}
