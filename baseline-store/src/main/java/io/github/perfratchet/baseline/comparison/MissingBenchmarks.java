package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.ClassResults.Failure;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.MethodCall;
import io.github.perfratchet.baseline.store.Baseline;
import io.github.perfratchet.baseline.store.BaselineNames;
import io.github.perfratchet.baseline.store.ClassBaseline;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the benchmarks that failed or did not run. */
final class MissingBenchmarks {

    private final Collection<ClassResults> results;
    private final BaselineNames names;
    private final Map<BenchmarkId, Failure> failures;
    private final Map<BenchmarkId, Comparison> missing = new TreeMap<>();

    /**
     * Creates a search in results.
     *
     * @param failures the failures of tests that were not measured
     */
    MissingBenchmarks(Collection<ClassResults> results, BaselineNames names, Map<BenchmarkId, Failure> failures) {
        this.results = results;
        this.names = names;
        this.failures = failures;
    }

    /** {@return the benchmarks that failed, and those that have a baseline in the environments of the results but no result} */
    List<Comparison> among(Collection<ClassBaseline> stored) {
        Set<Environment> environments =
                results.stream().map(ClassResults::environment).collect(Collectors.toSet());
        Map<BenchmarkId, Failure> withoutBaseline = new TreeMap<>(failures);
        stored.stream()
                .filter(ofClass -> environments.contains(ofClass.environment()))
                .forEach(ofClass -> look(ofClass, withoutBaseline));
        withoutBaseline.values().forEach(failure -> put(failure.id(), failed(failure)));
        return List.copyOf(missing.values());
    }

    private void look(ClassBaseline ofClass, Map<BenchmarkId, Failure> withoutBaseline) {
        Set<BenchmarkId> measured = new HashSet<>();
        Set<String> compared = new HashSet<>();
        results.stream()
                .flatMap(one -> one.measurements().stream())
                .filter(measurement -> measurement.id().className().equals(ofClass.className()))
                .forEach(measurement -> {
                    measured.add(measurement.id());
                    nameOf(ofClass, measurement.id(), measurement.method()).ifPresent(compared::add);
                });
        List<Failure> failed = failures.values().stream()
                .filter(failure -> failure.id().className().equals(ofClass.className()))
                .toList();
        Map<String, Failure> byBaseline = new HashMap<>();
        failed.forEach(failure ->
                nameOf(ofClass, failure.id(), failure.method()).ifPresent(name -> byBaseline.put(name, failure)));
        for (Baseline baseline : ofClass.benchmarks().values()) {
            if (compared.contains(baseline.name())) {
                continue;
            }
            BenchmarkId id = new BenchmarkId(ofClass.className(), baseline.name());
            Failure own = byBaseline.get(baseline.name());
            Optional<Failure> ofTest = failed.stream()
                    .filter(test -> isLabelledOf(baseline, id, test))
                    .findFirst();
            if (own != null) {
                withoutBaseline.remove(own.id());
                put(own.id(), failed(own));
            } else if (ofTest.isPresent()) {
                withoutBaseline.remove(ofTest.get().id());
                put(id, failed(ofTest.get()));
            } else {
                // The name may belong to another method by now.
                Optional<BenchmarkId> inFull = baseline.call()
                        .filter(call -> measured.contains(id))
                        .map(call -> new BenchmarkId(ofClass.className(), call.method() + call.label()));
                put(inFull.orElse(id), notRun(ofClass.className()));
            }
        }
    }

    private Optional<String> nameOf(ClassBaseline ofClass, BenchmarkId id, @Nullable String method) {
        return names.find(ofClass, id, method).map(Baseline::name);
    }

    private static boolean isLabelledOf(Baseline baseline, BenchmarkId id, Failure test) {
        Optional<MethodCall> ofBaseline = baseline.call();
        Optional<MethodCall> ofTest = test.call();
        return (ofBaseline.isPresent() && ofTest.isPresent())
                ? ofBaseline.get().isLabelledOf(ofTest.get())
                : id.isLabelledOf(test.id());
    }

    private String notRun(String className) {
        boolean cutShort = results.stream()
                .anyMatch(ofClass -> !ofClass.finished() && ofClass.className().equals(className));
        return cutShort
                ? "The run of its class was cut short; run `mvn verify` again."
                : "It has a baseline, but was not measured: run it with `mvn verify`. If it was renamed"
                        + " or removed, use `mvn perfratchet:update` with perfratchet.rename or perfratchet.prune.";
    }

    private static String failed(Failure failure) {
        return "The test failed: " + failure.reason();
    }

    private void put(BenchmarkId id, String note) {
        missing.putIfAbsent(id, new Comparison(id, null, Verdict.MISSING, List.of(), 0, 0, List.of(note), null));
    }
}
