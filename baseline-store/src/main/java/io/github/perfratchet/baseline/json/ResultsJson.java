package io.github.perfratchet.baseline.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Circumstances;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.threshold.Thresholds;
import java.util.List;
import java.util.Objects;

/** Writes and reads the file of one class's results. */
public final class ResultsJson {

    private static final String BUILD = "build";

    private ResultsJson() {}

    /**
     * {@return the content of a file}
     *
     * @param build the build that the results belong to; empty if it is not known
     */
    public static ObjectNode write(ClassResults results, String build) {
        ObjectNode root = StoreFile.newContent();
        if (!build.isEmpty()) {
            root.put(BUILD, build);
        }
        put(root, results);
        return root;
    }

    /** {@return the build that the results of a file belong to; empty if the file does not name it} */
    public static String build(JsonObject json) {
        return Objects.requireNonNullElse(json.optionalText(BUILD), "");
    }

    public static void put(ObjectNode root, ClassResults results) {
        root.put("className", results.className());
        MeasurementJson.putEnvironment(root, results.environment());
        putCircumstances(root, results.circumstances());
        CommitJson.put(root, results.commit());
        root.put("startedAt", CommitJson.text(results.startedAt())).put("finished", results.finished());
        ArrayNode benchmarks = root.putArray("benchmarks");
        results.measurements().forEach(measurement -> {
            requireClass(results, measurement.id());
            put(benchmarks.addObject(), measurement);
        });
        ArrayNode failures = root.putArray("failures");
        results.failures().forEach(failure -> {
            requireClass(results, failure.id());
            ObjectNode node = failures.addObject().put("name", failure.id().name());
            MeasurementJson.putMethod(node, failure.method());
            node.put("reason", failure.reason());
        });
    }

    private static void putCircumstances(ObjectNode root, Circumstances circumstances) {
        MeasurementJson.putFacts(root, circumstances.facts());
        if (!circumstances.disturbances().isEmpty()) {
            ArrayNode disturbances = root.putArray("disturbances");
            circumstances.disturbances().forEach(disturbances::add);
        }
    }

    private static void put(ObjectNode node, Measurement measurement) {
        node.put("name", measurement.id().name());
        MeasurementJson.putMethod(node, measurement.method());
        if (measurement.group() != null) {
            node.put("group", measurement.group());
        }
        if (!measurement.parameters().isEmpty()) {
            ObjectNode parameters = node.putObject("parameters");
            measurement.parameters().forEach(parameters::put);
        }
        ExtraInfoJson.put(node, measurement.extraInfo());
        MeasurementJson.putSettings(node, measurement.settings());
        if (!measurement.thresholds().all().isEmpty()) {
            ArrayNode thresholds = node.putArray("thresholds");
            measurement.thresholds().all().forEach(threshold -> thresholds.add(threshold.toString()));
        }
        ArrayNode notes = node.putArray("notes");
        measurement.notes().forEach(notes::add);
        node.put("seconds", JsonNumber.rounded(measurement.seconds()));
        MeasurementJson.putForks(node, measurement.forks());
        if (measurement.against() != null) {
            put(node.putObject("against"), measurement.against());
        }
    }

    private static void put(ObjectNode node, Against against) {
        node.put("base", against.base()).put("tests", against.tests());
        if (against.unmeasured() != null) {
            node.put("unmeasured", against.unmeasured());
        }
        MeasurementJson.putForks(node, against.forks());
    }

    /** Reads results, whatever build they belong to. */
    public static ClassResults readFile(JsonObject json) {
        build(json);
        return read(json);
    }

    public static ClassResults read(JsonObject json) {
        String className = json.text("className");
        List<Measurement> measurements = json.objects("benchmarks", child -> measurement(className, child));
        if (measurements.stream().map(Measurement::id).distinct().count() < measurements.size()) {
            throw new IllegalArgumentException("two benchmarks have the same name");
        }
        return new ClassResults(
                className,
                json.object("environment", MeasurementJson::environment),
                new Circumstances(json.textsByKey("facts"), json.textsIfAny("disturbances")),
                CommitJson.read(json),
                json.instant("startedAt"),
                json.flag("finished"),
                measurements,
                json.objects(
                        "failures",
                        child -> new ClassResults.Failure(
                                new BenchmarkId(className, child.text("name")),
                                MeasurementJson.method(child),
                                child.text("reason"))));
    }

    private static Measurement measurement(String className, JsonObject json) {
        return new Measurement(
                new BenchmarkId(className, json.text("name")),
                json.optionalText("group"),
                json.textsByKey("parameters"),
                ExtraInfoJson.read(json),
                json.object("settings", MeasurementJson::settings),
                json.objects("forks", MeasurementJson::fork),
                thresholds(json),
                json.texts("notes"),
                json.number("seconds"),
                json.optionalObject("against", ResultsJson::against),
                MeasurementJson.method(json));
    }

    private static Thresholds thresholds(JsonObject json) {
        return new Thresholds(json.textsIfAny("thresholds").stream()
                .flatMap(text -> Threshold.parseAll(text).stream())
                .toList());
    }

    private static Against against(JsonObject json) {
        return new Against(
                json.text("base"),
                (int) json.whole("tests", 1, Integer.MAX_VALUE),
                json.objects("forks", MeasurementJson::fork),
                json.optionalText("unmeasured"));
    }

    private static void requireClass(ClassResults results, BenchmarkId id) {
        if (!id.className().equals(results.className())) {
            throw new IllegalArgumentException(id + " is not a benchmark of " + results.className());
        }
    }
}
