package io.github.perfratchet.baseline.measurement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The results of one run of a test class. A build that runs the class twice has two results for it.
 *
 * @param className the binary name of the test class
 * @param environment the environment of the run
 * @param circumstances other information about the machine
 * @param commit the commit of the measured code; {@code null} outside git
 * @param startedAt the start of the first measurement
 * @param finished whether the class ran to its end; {@code false} if the run was cut short
 * @param measurements the benchmarks that were measured
 * @param failures the benchmarks whose test failed
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
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

    /** Creates results with unknown circumstances. */
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

    /** {@return all benchmarks that ran, including those that failed} */
    public Stream<BenchmarkId> ids() {
        return Stream.concat(
                measurements.stream().map(Measurement::id), failures.stream().map(Failure::id));
    }

    /** {@return a copy with other measurements} */
    public ClassResults withMeasurements(List<Measurement> others) {
        return withOnly(others, failures);
    }

    /** {@return a copy with other measurements and other failures} */
    public ClassResults withOnly(List<Measurement> others, List<Failure> failed) {
        return new ClassResults(className, environment, circumstances, commit, startedAt, finished, others, failed);
    }

    /**
     * A benchmark whose test failed, because it threw an exception, its fork died, or it exceeded a budget.
     *
     * @param id the benchmark; or the test, which stands for its labelled benchmarks that were not measured
     * @param method the method of the benchmark, with the full names of its parameter types; {@code null} if it is not known
     * @param reason the message of the failure
     */
    public record Failure(BenchmarkId id, @Nullable String method, String reason) {

        /** Creates the failure of a benchmark whose method is not known. */
        public Failure(BenchmarkId id, String reason) {
            this(id, null, reason);
        }

        /** {@return the call that failed, independent of the benchmark's name; empty if it is not known} */
        public Optional<MethodCall> call() {
            return MethodCall.of(id.name(), method);
        }
    }
}
