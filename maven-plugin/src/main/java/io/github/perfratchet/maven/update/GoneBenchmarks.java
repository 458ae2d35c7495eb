package io.github.perfratchet.maven.update;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Measurement;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the benchmarks that do not exist any more. That a benchmark was not measured proves nothing: it may be disabled, or
 * the run was of others.
 *
 * @param compiled the methods there are in each module whose benchmarks they may be; at least one
 * @param results what was measured last, of the code as it is compiled now
 * @param selected the benchmarks that may be removed
 * @param named whether these were named, and are not just all
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

    /** A name of Kotlin or Scala may itself hold brackets, so each way to read it counts. */
    private boolean methodIsGone(BenchmarkId id) {
        return Stream.of(id.name(), id.methodName(), id.bareMethodName())
                .allMatch(method -> compiled.stream().allMatch(module -> module.lacks(id.className(), method)));
    }

    /**
     * Whether the method was measured, but not with these arguments, by runs of its class that all came to the end. A run of a single
     * call looks alike, so the call must be named too.
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
