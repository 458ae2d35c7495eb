package io.github.perfratchet.baseline;

import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.store.BaselineStore;
import io.github.perfratchet.baseline.store.ClassBaseline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A store for tests that are not about files. */
public final class InMemoryStore implements BaselineStore {

    private final List<ClassBaseline> baselines = new ArrayList<>();

    public InMemoryStore(ClassBaseline... baselines) {
        this.baselines.addAll(List.of(baselines));
    }

    @Override
    public List<ClassBaseline> readAll() {
        return List.copyOf(baselines);
    }

    @Override
    public Optional<ClassBaseline> read(Environment environment, String className) {
        return baselines.stream()
                .filter(baseline -> baseline.environment().equals(environment)
                        && baseline.className().equals(className))
                .findFirst();
    }

    @Override
    public void write(ClassBaseline baseline) {
        baselines.removeIf(old -> old.environment().equals(baseline.environment())
                && old.className().equals(baseline.className()));
        baselines.add(baseline);
    }

    @Override
    public void delete(Environment environment, String className) {
        baselines.removeIf(
                old -> old.environment().equals(environment) && old.className().equals(className));
    }
}
