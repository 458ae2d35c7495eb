package io.github.perfratchet.baseline.store;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Environment;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * The baselines of one test class in one environment.
 *
 * @param className the binary name of the test class
 * @param environment the environment that the times belong to
 * @param benchmarks the baselines by {@linkplain Baseline#name() name}
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record ClassBaseline(String className, Environment environment, SortedMap<String, Baseline> benchmarks) {

    public ClassBaseline {
        benchmarks = Collections.unmodifiableSortedMap(new TreeMap<>(benchmarks));
    }

    /** {@return the benchmarks that the baselines belong to} */
    public Stream<BenchmarkId> ids() {
        return benchmarks.keySet().stream().map(name -> new BenchmarkId(className, name));
    }

    /** {@return a copy with some baselines added, or replaced if there are baselines with the same name} */
    public ClassBaseline with(Collection<Baseline> changed) {
        SortedMap<String, Baseline> merged = new TreeMap<>(benchmarks);
        changed.forEach(baseline -> merged.put(baseline.name(), baseline));
        return new ClassBaseline(className, environment, merged);
    }

    /**
     * {@return a copy without the baseline of a benchmark}
     *
     * @param name the name of the benchmark
     */
    public ClassBaseline without(String name) {
        SortedMap<String, Baseline> left = new TreeMap<>(benchmarks);
        left.remove(name);
        return new ClassBaseline(className, environment, left);
    }
}
