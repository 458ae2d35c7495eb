package io.github.perfratchet.baseline.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfratchet.baseline.json.JsonNumber;
import io.github.perfratchet.baseline.json.JsonObject;
import io.github.perfratchet.baseline.json.ProvenanceJson;
import io.github.perfratchet.baseline.json.StoreFile;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.threshold.Limit;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.untrusted.Choice;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** Writes and reads the file of a {@link CheckReport}. */
final class CheckReportJson {

    private static final String PASSED = "PASSED";
    private static final String FAILED = "FAILED";

    private static final Choice<Metric> METRICS = new Choice<>("a metric", List.of(Metric.values()), Metric::label);
    private static final Choice<Statistic> STATISTICS =
            new Choice<>("a statistic", List.of(Statistic.values()), Statistic::label);

    private CheckReportJson() {}

    static ObjectNode content(CheckReport report, Collection<ClassResults> results) {
        ObjectNode root = StoreFile.newContent();
        root.put("outcome", report.passed() ? PASSED : FAILED);
        ObjectNode counts = root.putObject("counts");
        for (Verdict verdict : Verdict.values()) {
            counts.put(
                    verdict.name(),
                    report.comparisons().stream()
                            .filter(comparison -> comparison.verdict() == verdict)
                            .count());
        }
        ArrayNode measured = root.putArray("measuredAt");
        report.measuredAt().forEach(at -> measured.add(at.toString()));
        ProvenanceJson.put(root, results);
        ArrayNode benchmarks = root.putArray("benchmarks");
        report.comparisons().forEach(comparison -> put(benchmarks.addObject(), comparison));
        ArrayNode unmeasured = root.putArray("unmeasured");
        report.unmeasured()
                .forEach(one -> unmeasured.addObject().put("test", one.test()).put("reason", one.reason()));
        return root;
    }

    private static void put(ObjectNode node, Comparison comparison) {
        node.put("id", comparison.id().toString());
        if (comparison.group() != null) {
            node.put("group", comparison.group());
        }
        node.put("verdict", comparison.verdict().name());
        if (comparison.base() != null) {
            node.put("base", comparison.base());
        }
        MetricComparison deciding = comparison.decidingMetric();
        if (deciding != null) {
            put(node, deciding);
        }
        node.put("forks", comparison.forks()).put("seconds", JsonNumber.rounded(comparison.seconds()));
        ArrayNode notes = node.putArray("notes");
        comparison.notes().forEach(notes::add);
        ArrayNode metrics = node.putArray("metrics");
        comparison.metrics().forEach(metric -> {
            ObjectNode child =
                    metrics.addObject().put("verdict", metric.verdict().name()).put("gating", metric.gating());
            put(child, metric);
        });
    }

    private static void put(ObjectNode node, MetricComparison metric) {
        DoubleFunction<BigDecimal> unit =
                metric.metric() == Metric.ALLOCATION ? JsonNumber::bytes : JsonNumber::rounded;
        node.put("metric", metric.metric().label());
        if (metric.statistic() != null) {
            node.put("statistic", metric.statistic().label());
        }
        put(node, "baseline", metric.baseline(), unit);
        put(node, "current", metric.current(), unit);
        put(node, "change", metric.change(), JsonNumber::rounded);
        if (metric.low() != null && metric.high() != null) {
            ObjectNode interval = node.putObject("interval");
            put(interval, "low", metric.low(), JsonNumber::rounded);
            put(interval, "high", metric.high(), JsonNumber::rounded);
        }
        put(node, "resolution", metric.resolution(), JsonNumber::rounded);
        Limit limit = metric.threshold().limit();
        put(node, "threshold", limit.ratio(), JsonNumber::rounded);
        put(node, "thresholdAmount", limit.amount(), unit);
    }

    private static void put(ObjectNode node, String key, @Nullable Double value, DoubleFunction<BigDecimal> rounding) {
        if (value != null) {
            node.put(key, rounding.apply(value));
        }
    }

    static CheckReport report(JsonObject json) {
        json.allowOthers();
        return new CheckReport(
                json.objects("benchmarks", CheckReportJson::comparison),
                json.objects("unmeasured", test -> new CheckReport.Unmeasured(test.text("test"), test.text("reason"))),
                json.text("outcome").equals(PASSED),
                json.instants("measuredAt"));
    }

    private static Comparison comparison(JsonObject json) {
        json.allowOthers();
        return new Comparison(
                BenchmarkId.parse(json.text("id")),
                json.optionalText("group"),
                Verdict.valueOf(json.text("verdict")),
                json.objects("metrics", CheckReportJson::metric),
                (int) json.whole("forks", 0, Integer.MAX_VALUE),
                json.number("seconds"),
                json.texts("notes"),
                json.optionalText("base"));
    }

    private static MetricComparison metric(JsonObject json) {
        Metric metric = METRICS.of(json.text("metric"));
        String named = json.optionalText("statistic");
        Statistic statistic = named == null ? null : STATISTICS.of(named);
        Interval interval =
                json.optionalObject("interval", child -> new Interval(child.signed("low"), child.signed("high")));
        Statistic limited =
                statistic != null ? statistic : metric == Metric.ALLOCATION ? Statistic.ALLOC : Statistic.MIN;
        return new MetricComparison(
                metric,
                statistic,
                Verdict.valueOf(json.text("verdict")),
                json.flag("gating"),
                json.optionalNumber("baseline"),
                json.optionalNumber("current"),
                json.optionalSigned("change"),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                json.optionalNumber("resolution"),
                new Threshold(
                        limited, new Limit(json.optionalNumber("threshold"), json.optionalNumber("thresholdAmount"))));
    }

    private record Interval(double low, double high) {}
}
