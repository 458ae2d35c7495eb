package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Settings;
import io.github.perfratchet.baseline.store.Baseline;
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
import java.util.Set;
import java.util.TreeSet;

/** All baselines, by benchmark. */
final class BaselineIndex {

    /** A baseline and the environment its times belong to. */
    record Entry(Environment environment, Baseline baseline) {

        Instant latest() {
            return baseline.sessions().stream()
                    .map(Session::measuredAt)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private final Map<BenchmarkId, List<Entry>> entries = new HashMap<>();

    BaselineIndex(Collection<ClassBaseline> baselines) {
        for (ClassBaseline ofClass : baselines) {
            ofClass.benchmarks()
                    .values()
                    .forEach(baseline -> entries.computeIfAbsent(
                                    new BenchmarkId(ofClass.className(), baseline.name()), id -> new ArrayList<>())
                            .add(new Entry(ofClass.environment(), baseline)));
        }
    }

    Optional<Baseline> find(Environment environment, BenchmarkId id) {
        return of(id).stream()
                .filter(entry -> entry.environment().equals(environment))
                .map(Entry::baseline)
                .findFirst();
    }

    /** {@return all baselines of a benchmark, the most recently measured first} */
    List<Entry> of(BenchmarkId id) {
        return entries.getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparing(Entry::latest).reversed())
                .toList();
    }

    /** {@return the most recently measured baseline whose bytes hold in this environment too} */
    Optional<Entry> allocatingLike(Environment environment, BenchmarkId id, Settings settings) {
        return of(id).stream()
                .filter(entry -> entry.environment().allocatesLike(environment))
                .filter(entry -> entry.baseline().settings().equals(settings))
                .filter(entry -> BaselineValue.bytes(entry.baseline().sessions()) != null)
                .findFirst();
    }

    /** {@return the benchmarks with a baseline in one of these environments} */
    Set<BenchmarkId> idsIn(Set<Environment> environments) {
        Set<BenchmarkId> ids = new TreeSet<>();
        entries.forEach((id, ofId) -> {
            if (ofId.stream().anyMatch(entry -> environments.contains(entry.environment()))) {
                ids.add(id);
            }
        });
        return ids;
    }
}
