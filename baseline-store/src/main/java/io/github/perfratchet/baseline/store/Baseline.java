package io.github.perfratchet.baseline.store;

import io.github.perfratchet.baseline.measurement.MethodCall;
import io.github.perfratchet.baseline.measurement.Settings;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The accepted sessions of a benchmark, which its measurements are compared with.
 *
 * @param name the name of the benchmark within its class
 * @param method the method of the benchmark, with the full names of its parameter types; {@code null} if it is not known
 * @param settings the settings that the sessions were measured with
 * @param sessions the sessions, oldest first; at least one
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Baseline(String name, @Nullable String method, Settings settings, List<Session> sessions) {

    public Baseline {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("a baseline has at least one session");
        }
    }

    /** Creates the baseline of a benchmark whose method is not known. */
    public Baseline(String name, Settings settings, List<Session> sessions) {
        this(name, null, settings, sessions);
    }

    /** {@return the call that the baseline belongs to, independent of its name; empty if it is not known} */
    public Optional<MethodCall> call() {
        return MethodCall.of(name, method);
    }

    /**
     * {@return a copy with another name}
     *
     * @param itsMethod the method of the benchmark with that name; {@code null} if it is not known
     */
    public Baseline named(String other, @Nullable String itsMethod) {
        return new Baseline(other, itsMethod, settings, sessions);
    }

    /** {@return whether one of the sessions was measured at this instant, to the second} */
    public boolean hasSessionOf(Instant startedAt) {
        Instant second = startedAt.truncatedTo(ChronoUnit.SECONDS);
        return sessions.stream().anyMatch(session -> session.measuredAt().equals(second));
    }
}
