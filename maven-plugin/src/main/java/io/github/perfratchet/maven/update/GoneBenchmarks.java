package io.github.perfratchet.maven.update;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Measurement;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Matches benchmarks that no longer exist. A benchmark that was not measured may still exist: it may be disabled, or the run may have
 * selected others.
 *
 * @param compiled the compiled methods of each module that the benchmarks may belong to; at least one module
 * @param results the latest results of the code that is compiled now
 * @param selected the benchmarks that may be removed
 * @param named whether the user named these benchmarks, and did not just select all
 */
public record GoneBenchmarks(
        List<CompiledMethods> compiled, List<ClassResults> results, Predicate<BenchmarkId> selected, boolean named)
        implements Predicate<BenchmarkId> {

    @Override
    public boolean test(BenchmarkId id) {
        return selected.test(id) && !wasMeasured(id) && (methodIsGone(id) || (named && callWasDropped(id)));
    }

    private boolean wasMeasured(BenchmarkId id) {
        return results.stream().flatMap(ClassResults::ids).anyMatch(id::equals);
    }

    /**
     * {@return whether no module has the method}
     *
     * <p>A name in Kotlin or Scala may contain brackets, so all ways to read the name are tried.
     */
    private boolean methodIsGone(BenchmarkId id) {
        return Stream.of(id.name(), id.methodName(), id.bareMethodName())
                .allMatch(method -> compiled.stream().allMatch(module -> module.lacks(id.className(), method)));
    }

    /**
     * {@return whether the method was measured, but not with these arguments}
     *
     * <p>All runs of the class must have ended without a failure. A run that selected a single call looks the same, so this counts only for
     * calls that the user named.
     */
    private boolean callWasDropped(BenchmarkId id) {
        List<ClassResults> runs = results.stream()
                .filter(ofClass -> ofClass.className().equals(id.className()))
                .toList();
        return !id.name().equals(id.methodName())
                && runs.stream()
                        .allMatch(ofClass ->
                                ofClass.finished() && ofClass.failures().isEmpty())
                && runs.stream()
                        .flatMap(ofClass -> ofClass.measurements().stream().map(Measurement::id))
                        .anyMatch(measured -> measured.methodName().equals(id.methodName()));
    }
}
