package io.github.perfratchet.baseline.sessions;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.store.Baseline;
import io.github.perfratchet.baseline.store.BaselineNames;
import io.github.perfratchet.baseline.store.ClassBaseline;
import io.github.perfratchet.baseline.store.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds baselines by benchmark.
 *
 * @since 0.1
 */
public final class BaselineIndex {

    /** A baseline and the environment that its times belong to. */
    public record Entry(Environment environment, Baseline baseline) {

        Instant latest() {
            return baseline.sessions().stream()
                    .map(Session::measuredAt)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private final BaselineNames names;
    private final Map<String, List<ClassBaseline>> byClass = new HashMap<>();

    public BaselineIndex(Collection<ClassBaseline> baselines, BaselineNames names) {
        this.names = names;
        baselines.forEach(ofClass -> byClass.computeIfAbsent(ofClass.className(), key -> new ArrayList<>())
                .add(ofClass));
    }

    public Optional<Baseline> find(Environment environment, Measurement measurement) {
        return of(measurement).stream()
                .filter(entry -> entry.environment().equals(environment))
                .map(Entry::baseline)
                .findFirst();
    }

    /** {@return all baselines of a benchmark, the most recently measured first} */
    public List<Entry> of(Measurement measurement) {
        BenchmarkId id = measurement.id();
        return byClass.getOrDefault(id.className(), List.of()).stream()
                .flatMap(ofClass -> names
                        .find(ofClass, id, measurement.method())
                        .map(baseline -> new Entry(ofClass.environment(), baseline))
                        .stream())
                .sorted(Comparator.comparing(Entry::latest).reversed())
                .toList();
    }

    /** {@return the most recently measured baseline with the same settings whose bytes are comparable in this environment too} */
    public Optional<Entry> allocatingLike(Environment environment, Measurement measurement) {
        return of(measurement).stream()
                .filter(entry -> entry.environment().allocatesLike(environment))
                .filter(entry -> entry.baseline().settings().equals(measurement.settings()))
                .filter(entry -> BaselineValue.bytes(entry.baseline().sessions()) != null)
                .findFirst();
    }
}
