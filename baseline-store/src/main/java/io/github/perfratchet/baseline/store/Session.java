package io.github.perfratchet.baseline.store;

import io.github.perfratchet.baseline.measurement.Circumstances;
import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.measurement.Fork;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One recorded run of a benchmark: forks measured together, so that they share whatever the machine did at that time.
 *
 * @param measuredAt when
 * @param commit the commit of the measured code
 * @param facts what else is known of the machine, by its name, as in {@link Circumstances}
 * @param forks what each fork measured; at least one
 * @since 0.1
 */
public record Session(Instant measuredAt, @Nullable Commit commit, Map<String, String> facts, List<Fork> forks) {

    public Session {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        forks = List.copyOf(forks);
        if (forks.isEmpty()) {
            throw new IllegalArgumentException("a session has at least one fork");
        }
    }
}
