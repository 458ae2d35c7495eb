package io.github.perfratchet.baseline.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfratchet.baseline.measurement.ExtraInfo;

/** What a test told of its measurement; absent if it told nothing. */
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
