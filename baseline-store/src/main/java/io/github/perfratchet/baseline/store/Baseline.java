package io.github.perfratchet.baseline.store;

import io.github.perfratchet.baseline.measurement.MethodCall;
import io.github.perfratchet.baseline.measurement.Settings;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a benchmark is held to: the accepted sessions, oldest first.
 *
 * @param name the benchmark's name within its class
 * @param method the benchmark's method, with the full names of the types of its parameters; absent if that is not known
 * @param settings the settings the sessions were measured with
 * @param sessions the sessions, oldest first; at least one
 * @since 0.1
 */
public record Baseline(String name, @Nullable String method, Settings settings, List<Session> sessions) {

    public Baseline {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("a baseline has at least one session");
        }
    }

    /** Makes a baseline of a benchmark whose method is not known. */
    public Baseline(String name, Settings settings, List<Session> sessions) {
        this(name, null, settings, sessions);
    }

    /** {@return the call it is of, whatever it is called; empty if that is not known} */
    public Optional<MethodCall> call() {
        return MethodCall.of(name, method);
    }

    /** {@return the same by another name} */
    public Baseline named(String other, @Nullable String itsMethod) {
        return new Baseline(other, itsMethod, settings, sessions);
    }

    /** {@return whether what was measured then, to the second, is one of the sessions} */
    public boolean hasSessionOf(Instant startedAt) {
        Instant second = startedAt.truncatedTo(ChronoUnit.SECONDS);
        return sessions.stream().anyMatch(session -> session.measuredAt().equals(second));
    }
}
