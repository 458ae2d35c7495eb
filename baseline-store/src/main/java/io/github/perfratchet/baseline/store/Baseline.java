package io.github.perfratchet.baseline.store;

import io.github.perfratchet.baseline.measurement.Settings;
import java.util.List;

/**
 * What a benchmark is held to: the accepted sessions, oldest first.
 *
 * @param name the benchmark's name within its class
 * @param settings the settings the sessions were measured with
 * @param sessions the sessions, oldest first; at least one
 * @since 0.1
 */
public record Baseline(String name, Settings settings, List<Session> sessions) {

    public Baseline {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("a baseline has at least one session");
        }
    }
}
