package io.github.perfratchet.baseline.measurement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader may want to know of the machine a run was measured on, and no comparison depends on.
 *
 * @param facts by their names, for example {@code cpuQuota}, in their order
 * @param disturbances what disturbed the measurement, a sentence each
 * @since 0.1
 */
public record Circumstances(Map<String, String> facts, List<String> disturbances) {

    /** Nothing is known of them. */
    public static final Circumstances UNKNOWN = new Circumstances(Map.of(), List.of());

    public Circumstances {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        disturbances = List.copyOf(disturbances);
    }
}
