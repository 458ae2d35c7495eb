package io.github.perfratchet.baseline.measurement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a test class measured. A build that runs the class twice has two results of it.
 *
 * @param className the binary name of the test class
 * @param environment where it was measured
 * @param circumstances what else is known of the machine
 * @param commit the commit of the measured code, absent outside git
 * @param startedAt when the first of them started
 * @param finished whether the class ran to its end; false when the run was cut short
 * @param measurements the benchmarks that were measured
 * @param failures the benchmarks that were not, because their test failed
 * @since 0.1
 */
public record ClassResults(
        String className,
        Environment environment,
        Circumstances circumstances,
        @Nullable Commit commit,
        Instant startedAt,
        boolean finished,
        List<Measurement> measurements,
        List<Failure> failures) {

    public ClassResults {
        measurements = List.copyOf(measurements);
        failures = List.copyOf(failures);
    }

    /** Makes results of which the circumstances are not known. */
    public ClassResults(
            String className,
            Environment environment,
            @Nullable Commit commit,
            Instant startedAt,
            boolean finished,
            List<Measurement> measurements,
            List<Failure> failures) {
        this(className, environment, Circumstances.UNKNOWN, commit, startedAt, finished, measurements, failures);
    }

    /** {@return every benchmark that ran, including those that failed} */
    public Stream<BenchmarkId> ids() {
        return Stream.concat(
                measurements.stream().map(Measurement::id), failures.stream().map(Failure::id));
    }

    /** {@return the same of other measurements} */
    public ClassResults withMeasurements(List<Measurement> others) {
        return withOnly(others, failures);
    }

    /** {@return the same of other measurements and failures} */
    public ClassResults withOnly(List<Measurement> others, List<Failure> failed) {
        return new ClassResults(className, environment, circumstances, commit, startedAt, finished, others, failed);
    }

    /**
     * A benchmark whose test failed: it threw, its fork died, or it exceeded a budget.
     *
     * @param id the benchmark; or the test, for those of its labelled benchmarks that were not measured
     * @param method its method, with the full names of the types of its parameters; absent if that is not known
     * @param reason the failure's message
     */
    public record Failure(BenchmarkId id, @Nullable String method, String reason) {

        /** Makes the failure of a benchmark whose method is not known. */
        public Failure(BenchmarkId id, String reason) {
            this(id, null, reason);
        }

        /** {@return the call it is of, whatever it is called; empty if that is not known} */
        public Optional<MethodCall> call() {
            return MethodCall.of(id.name(), method);
        }
    }
}
