package io.github.perfratchet.baseline.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfratchet.baseline.measurement.ExtraInfo;

/** Writes and reads the information that a test added to its measurement. If there is none, there is no key. */
final class ExtraInfoJson {

    private static final String KEY = "extraInfo";

    private ExtraInfoJson() {}

    static void put(ObjectNode parent, ExtraInfo info) {
        if (info.values().isEmpty()) {
            return;
        }
        ObjectNode node = parent.putObject(KEY);
        info.values().forEach((key, value) -> {
            if (value instanceof Boolean flag) {
                node.put(key, flag);
            } else if (value instanceof Long whole) {
                node.put(key, whole);
            } else if (value instanceof Double number) {
                node.put(key, number);
            } else {
                node.put(key, (String) value);
            }
        });
    }

    static ExtraInfo read(JsonObject parent) {
        return new ExtraInfo(parent.valuesByKey(KEY));
    }
}
