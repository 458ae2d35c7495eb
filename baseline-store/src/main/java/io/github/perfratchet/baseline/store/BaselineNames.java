package io.github.perfratchet.baseline.store;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.MethodCall;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the baselines of the benchmarks of results. A benchmark keeps its baseline when its name changes because its method gets or loses
 * an overload. The baseline of a benchmark is the one with its name, unless that belongs to another method. Otherwise it is the one with
 * the same method and label.
 *
 * @since 0.1
 */
public final class BaselineNames {

    private final Map<String, Set<MethodCall>> callsByClass = new HashMap<>();

    private BaselineNames() {}

    /** {@return the names of the benchmarks that ran, according to results} */
    public static BaselineNames of(Collection<ClassResults> results) {
        BaselineNames names = new BaselineNames();
        for (ClassResults ofClass : results) {
            ofClass.measurements().forEach(measurement -> names.ran(measurement.id(), measurement.method()));
            ofClass.failures().forEach(failure -> names.ran(failure.id(), failure.method()));
        }
        return names;
    }

    private void ran(BenchmarkId id, @Nullable String method) {
        MethodCall.of(id.name(), method)
                .ifPresent(call -> callsByClass
                        .computeIfAbsent(id.className(), key -> new HashSet<>())
                        .add(call));
    }

    /**
     * {@return the baseline of a benchmark; empty if it has none}
     *
     * @param ofClass the baselines of its class
     * @param method the method of the benchmark, with its parameter types; {@code null} if it is not known
     */
    public Optional<Baseline> find(ClassBaseline ofClass, BenchmarkId id, @Nullable String method) {
        Baseline named = ofClass.benchmarks().get(id.name());
        if (named != null && (method == null || named.method() == null || method.equals(named.method()))) {
            return Optional.of(named);
        }
        Optional<MethodCall> call = MethodCall.of(id.name(), method);
        Optional<Baseline> renamed = call.isEmpty()
                ? Optional.empty()
                : ofClass.benchmarks().values().stream()
                        .filter(baseline -> baseline.call().equals(call))
                        .findFirst();
        // If the parameters of the method changed, the name identifies the baseline. It does not if the method of that
        // baseline ran too,
        // and has another name now.
        return renamed.or(() -> Optional.ofNullable(named).filter(baseline -> !ranAs(id.className(), baseline)));
    }

    private boolean ranAs(String className, Baseline baseline) {
        return baseline.call()
                .filter(call -> callsByClass.getOrDefault(className, Set.of()).contains(call))
                .isPresent();
    }
}
