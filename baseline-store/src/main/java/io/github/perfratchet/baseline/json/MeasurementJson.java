package io.github.perfratchet.baseline.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Settings;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes and reads what files of baselines and files of results have in common. A fact that is {@code null} has no key. */
public final class MeasurementJson {

    private MeasurementJson() {}

    public static void putEnvironment(ObjectNode parent, Environment environment) {
        parent.putObject("environment")
                .put("cpu", environment.cpu())
                .put("processors", environment.processors())
                .put("memoryGib", environment.memoryGib())
                .put("os", environment.os())
                .put("arch", environment.arch())
                .put("jdkVendor", environment.jdkVendor())
                .put("jdkFeature", environment.jdkFeature())
                .put("gc", environment.gc())
                .put("objectLayout", environment.objectLayout());
    }

    public static Environment environment(JsonObject json) {
        return new Environment(
                json.text("cpu"),
                (int) json.whole("processors", 0, Integer.MAX_VALUE),
                json.whole("memoryGib", 0, Long.MAX_VALUE),
                json.text("os"),
                json.text("arch"),
                json.text("jdkVendor"),
                (int) json.whole("jdkFeature", 0, Integer.MAX_VALUE),
                json.text("gc"),
                json.text("objectLayout"));
    }

    public static void putFacts(ObjectNode parent, Map<String, String> facts) {
        if (!facts.isEmpty()) {
            ObjectNode node = parent.putObject("facts");
            facts.forEach(node::put);
        }
    }

    public static void putSettings(ObjectNode parent, Settings settings) {
        ObjectNode node = parent.putObject("settings").put("threads", settings.threads());
        ArrayNode jvmArgs = node.putArray("jvmArgs");
        settings.jvmArgs().forEach(jvmArgs::add);
        node.put("forked", settings.forked()).put("blackholes", settings.blackholes());
    }

    public static Settings settings(JsonObject json) {
        return new Settings(
                (int) json.whole("threads", 1, Integer.MAX_VALUE),
                json.texts("jvmArgs"),
                json.flag("forked"),
                json.text("blackholes"));
    }

    public static void putForks(ObjectNode parent, List<Fork> forks) {
        ArrayNode array = parent.putArray("forks");
        forks.forEach(fork -> putFork(array.addObject(), fork));
    }

    private static void putFork(ObjectNode node, Fork fork) {
        if (fork.allocatedBytes() != null) {
            node.put("allocatedBytes", JsonNumber.bytes(fork.allocatedBytes()));
        }
        putWhole(node, "gcCount", fork.gcCount());
        putWhole(node, "gcMillis", fork.gcMillis());
        putWhole(node, "compilationMillis", fork.compilationMillis());
        putWhole(node, "peakResidentBytes", fork.peakResidentBytes());
        if (fork.rulerNanos() != null) {
            node.put("rulerNanos", JsonNumber.rounded(fork.rulerNanos()));
        }
        node.put("seconds", JsonNumber.rounded(fork.seconds()));
        IterationColumns.put(node.putObject("iterations"), fork.iterations());
    }

    public static Fork fork(JsonObject json) {
        return new Fork(
                json.object("iterations", IterationColumns::read),
                json.optionalNumber("allocatedBytes"),
                json.optionalWhole("gcCount"),
                json.optionalWhole("gcMillis"),
                json.optionalWhole("compilationMillis"),
                json.optionalWhole("peakResidentBytes"),
                json.optionalNumber("rulerNanos"),
                json.number("seconds"));
    }

    /** Puts the full name of a benchmark's method, by which the benchmark is found when its own name changes. */
    public static void putMethod(ObjectNode node, @Nullable String method) {
        if (method != null) {
            node.put("method", method);
        }
    }

    public static @Nullable String method(JsonObject json) {
        return json.optionalText("method");
    }

    private static void putWhole(ObjectNode node, String key, @Nullable Long value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
