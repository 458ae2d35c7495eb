package io.github.perfratchet.baseline.interchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfratchet.baseline.json.JsonFile;
import io.github.perfratchet.baseline.json.JsonNumber;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.report.ReportFile;
import io.github.perfratchet.baseline.statistics.Median;
import io.github.perfratchet.baseline.statistics.Percentiles;
import io.github.perfratchet.baseline.statistics.Sample;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes measurements in JMH's format ({@code -rf json}), for tools that visualize JMH's results; by convention in
 * {@code target/perfratchet/jmh-result.json}.
 *
 * <p>The score is the mean wall time of an operation in average-time mode, as in JMH. CPU time, bytes and collections are secondary
 * metrics. The error is that of an interval of 99.9 %, which is JMH's confidence. But its sample consists of the forks, and not of the
 * iterations of all forks. For a single fork the error is NaN. Values that JMH writes and PerfRatchet does not know (the number of warm-up
 * iterations, the path of the JVM) are left out.
 *
 * @since 0.1
 */
public final class JmhResults {

    private static final double CONFIDENCE = 0.999;
    private static final double[] PERCENTILES = {0, 50, 90, 95, 99, 99.9, 99.99, 99.999, 99.9999, 100};

    private JmhResults() {}

    /**
     * Writes a file. It replaces the previous one as a whole or not at all.
     *
     * @throws io.github.perfratchet.baseline.files.StoreException if the file cannot be written
     */
    public static void write(Path file, Collection<ClassResults> results) {
        ArrayNode root = JsonFile.newObject().arrayNode();
        for (ClassResults ofClass : results) {
            ofClass.measurements().forEach(measurement -> put(root.addObject(), measurement, ofClass.environment()));
        }
        ReportFile.write(file, JsonFile.render(root));
    }

    private static void put(ObjectNode node, Measurement measurement, Environment environment) {
        BenchmarkId id = measurement.id();
        List<Fork> forks = measurement.forks();
        node.put("benchmark", id.className().replace('$', '.') + "." + id.methodName())
                .put("mode", "avgt")
                .put("threads", measurement.settings().threads())
                .put("forks", measurement.settings().forked() ? forks.size() : 0);
        ArrayNode jvmArgs = node.putArray("jvmArgs");
        measurement.settings().jvmArgs().forEach(jvmArgs::add);
        node.put("jdkVersion", Integer.toString(environment.jdkFeature()))
                .put("vmName", environment.jdkVendor())
                .put("measurementIterations", forks.get(0).iterations().size());
        putParameters(node, measurement);
        put(node.putObject("primaryMetric"), "ns/op", JsonNumber::rounded, ofIterations(forks, Metric.WALL));
        ObjectNode secondary = node.putObject("secondaryMetrics");
        putIfKnown(secondary, "cpu", "ns/op", JsonNumber::rounded, ofIterations(forks, Metric.CPU));
        putIfKnown(secondary, "gc.alloc.rate.norm", "B/op", JsonNumber::bytes, ofForks(forks, Fork::bytesPerOperation));
        putIfKnown(
                secondary, "gc.count", "counts", JsonNumber::rounded, ofForks(forks, fork -> asDouble(fork.gcCount())));
        putIfKnown(secondary, "gc.time", "ms", JsonNumber::rounded, ofForks(forks, fork -> asDouble(fork.gcMillis())));
    }

    /** Writes the parameters. A call that has no text for any argument is distinguished by its label. */
    private static void putParameters(ObjectNode node, Measurement measurement) {
        String label =
                measurement.id().name().substring(measurement.id().methodName().length());
        if (!measurement.parameters().isEmpty()) {
            ObjectNode params = node.putObject("params");
            measurement.parameters().forEach(params::put);
        } else if (!label.isEmpty()) {
            node.putObject("params").put("call", label.substring(1, label.length() - 1));
        }
    }

    private static void putIfKnown(
            ObjectNode secondary, String name, String unit, DoubleFunction<BigDecimal> rounding, List<double[]> raw) {
        if (!raw.isEmpty()) {
            put(secondary.putObject(name), unit, rounding, raw);
        }
    }

    private static void put(ObjectNode metric, String unit, DoubleFunction<BigDecimal> rounding, List<double[]> raw) {
        double[] all = raw.stream().flatMapToDouble(Arrays::stream).toArray();
        double score = Sample.of(all).mean();
        Double error = error(raw);
        metric.put("score", rounding.apply(score));
        if (error == null) {
            metric.put("scoreError", "NaN");
            metric.putArray("scoreConfidence").add("NaN").add("NaN");
        } else {
            metric.put("scoreError", rounding.apply(error));
            metric.putArray("scoreConfidence")
                    .add(rounding.apply(score - error))
                    .add(rounding.apply(score + error));
        }
        ObjectNode percentiles = metric.putObject("scorePercentiles");
        Percentiles of = new Percentiles(all);
        for (double percentile : PERCENTILES) {
            percentiles.put(Double.toString(percentile), rounding.apply(of.at(percentile / 100)));
        }
        metric.put("scoreUnit", unit);
        ArrayNode forks = metric.putArray("rawData");
        raw.forEach(fork -> {
            ArrayNode values = forks.addArray();
            Arrays.stream(fork).mapToObj(rounding).forEach(values::add);
        });
    }

    private static @Nullable Double error(List<double[]> raw) {
        Sample means = Sample.ofMeans(raw);
        return means.size() < 2 ? null : Double.valueOf(means.meanError(CONFIDENCE));
    }

    /** {@return a time of all iterations, by fork; empty if an iteration lacks it} */
    private static List<double[]> ofIterations(List<Fork> forks, Metric time) {
        List<double[]> raw = new ArrayList<>();
        for (Fork fork : forks) {
            double[] values = fork.values(time);
            if (values.length < fork.iterations().size()) {
                return List.of();
            }
            raw.add(values);
        }
        return raw;
    }

    /** {@return a fact of all forks, in an array of its own for each fork; empty if a fork lacks it} */
    private static List<double[]> ofForks(List<Fork> forks, Function<Fork, @Nullable Double> fact) {
        List<Double> values = Median.present(forks, fact);
        return values.size() < forks.size()
                ? List.of()
                : values.stream().map(value -> new double[] {value}).toList();
    }

    private static @Nullable Double asDouble(@Nullable Long value) {
        return value == null ? null : Double.valueOf(value);
    }
}
