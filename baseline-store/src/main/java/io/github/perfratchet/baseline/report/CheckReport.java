package io.github.perfratchet.baseline.comparison;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfratchet.baseline.json.JsonFile;
import io.github.perfratchet.baseline.json.JsonNumber;
import io.github.perfratchet.baseline.json.ProvenanceJson;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.report.ReportFile;
import io.github.perfratchet.baseline.store.StoreException;
import io.github.perfratchet.baseline.threshold.Limit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Writes the verdicts of a check for machines, by convention to {@code target/perfratchet/check.json}.
 *
 * <p>Times are in nanoseconds and allocation in bytes, both per operation, and the statistic {@code ops} in operations per second;
 * changes, intervals, resolutions and thresholds are ratios, 0.03 for 3 %, but {@code thresholdAmount} is in the unit of the metric;
 * where there are both thresholds the larger is allowed. What is not known is absent. A benchmark's own fields repeat those of the
 * metric that decided its verdict; all its metrics are under {@code metrics}.
 *
 * @since 0.1
 */
public final class CheckReport {

    private static final int SCHEMA_VERSION = 1;

    private CheckReport() {}

    /**
     * A test that was neither measured nor skipped.
     *
     * @param test its class and its method, in full
     * @param reason what kept it from being measured, the end of a sentence whose subject is the test
     */
    public record Unmeasured(String test, String reason) {}

    /**
     * Writes a report in place of the last one, as a whole or not at all.
     *
     * @param results what was compared
     * @param unmeasured the tests that should have been measured and were not
     * @param passed whether the check passed
     * @throws StoreException if it cannot be written
     */
    public static void write(
            Path file,
            Collection<Comparison> comparisons,
            Collection<ClassResults> results,
            Collection<Unmeasured> unmeasured,
            boolean passed) {
        ReportFile.write(file, JsonFile.render(content(comparisons, results, unmeasured, passed)));
    }

    private static ObjectNode content(
            Collection<Comparison> comparisons,
            Collection<ClassResults> results,
            Collection<Unmeasured> unmeasured,
            boolean passed) {
        ObjectNode root = JsonFile.newObject().put("schemaVersion", SCHEMA_VERSION);
        root.put("outcome", passed ? "PASSED" : "FAILED");
        ObjectNode counts = root.putObject("counts");
        for (Verdict verdict : Verdict.values()) {
            counts.put(
                    verdict.name(),
                    comparisons.stream()
                            .filter(comparison -> comparison.verdict() == verdict)
                            .count());
        }
        ProvenanceJson.put(root, results);
        ArrayNode benchmarks = root.putArray("benchmarks");
        comparisons.forEach(comparison -> put(benchmarks.addObject(), comparison));
        ArrayNode missed = root.putArray("unmeasured");
        unmeasured.forEach(one -> missed.addObject().put("test", one.test()).put("reason", one.reason()));
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
}
