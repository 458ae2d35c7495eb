package io.github.perfratchet.baseline.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfratchet.baseline.json.CommitJson;
import io.github.perfratchet.baseline.json.JsonObject;
import io.github.perfratchet.baseline.json.MeasurementJson;
import io.github.perfratchet.baseline.json.StoreFile;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes and reads the file of one class's baselines. */
final class BaselineJson {

    private BaselineJson() {}

    static ObjectNode write(ClassBaseline classBaseline) {
        ObjectNode root = StoreFile.newContent().put("className", classBaseline.className());
        MeasurementJson.putEnvironment(root, classBaseline.environment());
        ArrayNode benchmarks = root.putArray("benchmarks");
        classBaseline.benchmarks().values().forEach(baseline -> put(benchmarks.addObject(), baseline));
        return root;
    }

    private static void put(ObjectNode node, Baseline baseline) {
        node.put("name", baseline.name());
        MeasurementJson.putMethod(node, baseline.method());
        MeasurementJson.putSettings(node, baseline.settings());
        ArrayNode sessions = node.putArray("sessions");
        baseline.sessions().forEach(session -> {
            ObjectNode child = sessions.addObject().put("measuredAt", CommitJson.text(session.measuredAt()));
            CommitJson.put(child, session.commit());
            MeasurementJson.putFacts(child, session.facts());
            MeasurementJson.putForks(child, session.forks());
        });
    }

    static ClassBaseline read(JsonObject json) {
        String className = json.text("className");
        SortedMap<String, Baseline> benchmarks = new TreeMap<>();
        for (Baseline baseline : json.objects("benchmarks", BaselineJson::baseline)) {
            if (benchmarks.put(baseline.name(), baseline) != null) {
                throw new IllegalArgumentException("two benchmarks have the same name");
            }
        }
        return new ClassBaseline(className, json.object("environment", MeasurementJson::environment), benchmarks);
    }

    private static Baseline baseline(JsonObject json) {
        return new Baseline(
                json.text("name"),
                MeasurementJson.method(json),
                json.object("settings", MeasurementJson::settings),
                json.objects("sessions", BaselineJson::session));
    }

    private static Session session(JsonObject json) {
        return new Session(
                json.instant("measuredAt"),
                CommitJson.read(json),
                json.textsByKey("facts"),
                json.objects("forks", MeasurementJson::fork));
    }
}
