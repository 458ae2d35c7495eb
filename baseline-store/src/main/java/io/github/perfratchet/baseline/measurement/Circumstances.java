package io.github.perfratchet.baseline.measurement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * Information about the machine of a run that may interest a reader. No comparison depends on it.
 *
 * @param facts the facts by their names, for example {@code cpuQuota}, in their order
 * @param disturbances the disturbances of the measurement, a sentence each
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Circumstances(Map<String, String> facts, List<String> disturbances) {

    /** Unknown circumstances. */
    public static final Circumstances UNKNOWN = new Circumstances(Map.of(), List.of());

    public Circumstances {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        disturbances = List.copyOf(disturbances);
    }
}
