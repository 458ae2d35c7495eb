package io.github.perfratchet.baseline.update;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.store.Baseline;
import io.github.perfratchet.baseline.store.BaselineStore;
import io.github.perfratchet.baseline.store.ClassBaseline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The current or planned content of a store. */
final class StoreContent {

    private record Place(Environment environment, String className) {}

    private final Map<Place, ClassBaseline> byPlace;

    private StoreContent(Map<Place, ClassBaseline> byPlace) {
        this.byPlace = byPlace;
    }

    static StoreContent of(Collection<ClassBaseline> baselines) {
        Map<Place, ClassBaseline> byPlace = new LinkedHashMap<>();
        baselines.forEach(baseline -> byPlace.put(placeOf(baseline), baseline));
        return new StoreContent(byPlace);
    }

    private static Place placeOf(ClassBaseline baseline) {
        return new Place(baseline.environment(), baseline.className());
    }

    /** {@return the baselines of a class in all environments} */
    List<ClassBaseline> ofClass(String className) {
        return byPlace.values().stream()
                .filter(ofClass -> ofClass.className().equals(className))
                .toList();
    }

    /** {@return all baselines} */
    Collection<ClassBaseline> all() {
        return byPlace.values();
    }

    Set<BenchmarkId> ids() {
        return byPlace.values().stream().flatMap(ClassBaseline::ids).collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return the environments in which a benchmark has a baseline} */
    List<Environment> environmentsOf(BenchmarkId id) {
        return ofClass(id.className()).stream()
                .filter(ofClass -> ofClass.benchmarks().containsKey(id.name()))
                .map(ClassBaseline::environment)
                .toList();
    }

    /** {@return the baselines of a class in an environment, which may be empty} */
    ClassBaseline of(Environment environment, String className) {
        return byPlace.getOrDefault(
                new Place(environment, className), new ClassBaseline(className, environment, new TreeMap<>()));
    }

    Baseline baseline(Environment environment, BenchmarkId id) {
        Baseline baseline = of(environment, id.className()).benchmarks().get(id.name());
        if (baseline == null) {
            throw new IllegalArgumentException(id + " has no baseline there");
        }
        return baseline;
    }

    /** {@return a copy with other baselines of a class} */
    StoreContent with(ClassBaseline changed) {
        Map<Place, ClassBaseline> copy = new LinkedHashMap<>(byPlace);
        if (changed.benchmarks().isEmpty()) {
            copy.remove(placeOf(changed));
        } else {
            copy.put(placeOf(changed), changed);
        }
        return new StoreContent(copy);
    }

    /** {@return a copy without a benchmark's baseline} */
    StoreContent without(Environment environment, BenchmarkId id) {
        return with(of(environment, id.className()).without(id.name()));
    }

    /**
     * {@return the baselines to put into a store with this content, so that it has that content}
     *
     * <p>Baselines to be deleted are empty. They come last, so that nothing is deleted before everything else is safe.
     */
    List<ClassBaseline> differencesTo(StoreContent that) {
        List<ClassBaseline> differences = new ArrayList<>();
        for (ClassBaseline wanted : that.byPlace.values()) {
            if (!wanted.equals(of(wanted.environment(), wanted.className()))) {
                differences.add(wanted);
            }
        }
        for (ClassBaseline here : byPlace.values()) {
            if (!that.byPlace.containsKey(placeOf(here))) {
                differences.add(that.of(here.environment(), here.className()));
            }
        }
        return differences;
    }

    /** Writes all differences, or none, as far as the store allows this. */
    void turnInto(StoreContent that, BaselineStore store) {
        List<ClassBaseline> done = new ArrayList<>();
        try {
            for (ClassBaseline wanted : differencesTo(that)) {
                put(wanted, store);
                done.add(wanted);
            }
        } catch (RuntimeException e) {
            Collections.reverse(done);
            done.forEach(written -> restore(written, store, e));
            throw e;
        }
    }

    private void restore(ClassBaseline written, BaselineStore store, RuntimeException failure) {
        try {
            put(of(written.environment(), written.className()), store);
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private static void put(ClassBaseline baseline, BaselineStore store) {
        if (baseline.benchmarks().isEmpty()) {
            store.delete(baseline.environment(), baseline.className());
        } else {
            store.write(baseline);
        }
    }
}
