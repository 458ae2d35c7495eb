package io.github.perfratchet.baseline.store;

import io.github.perfratchet.baseline.measurement.Circumstances;
import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.measurement.Fork;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One recorded run of a benchmark. Its forks were measured together, so they share what the machine did at that time.
 *
 * @param measuredAt the time of the measurement
 * @param commit the commit of the measured code; {@code null} if it is not known
 * @param facts other facts of the machine by their names, as in {@link Circumstances}
 * @param forks the measured forks, at least one
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Session(Instant measuredAt, @Nullable Commit commit, Map<String, String> facts, List<Fork> forks) {

    public Session {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        forks = List.copyOf(forks);
        if (forks.isEmpty()) {
            throw new IllegalArgumentException("a session has at least one fork");
        }
    }
}
