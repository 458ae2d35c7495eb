package io.github.perfratchet.baseline.measurement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one run measured of the benchmarks of one test class.
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

    /** {@return the same of other measurements} */
    public ClassResults withMeasurements(List<Measurement> others) {
        return new ClassResults(className, environment, circumstances, commit, startedAt, finished, others, failures);
    }

    /**
     * A benchmark whose test failed: it threw, its fork died, or it exceeded a budget.
     *
     * @param id the benchmark; or the test, for those of its labelled benchmarks that were not measured
     * @param reason the failure's message
     */
    public record Failure(BenchmarkId id, String reason) {}
}
