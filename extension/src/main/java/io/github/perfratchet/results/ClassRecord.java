package io.github.perfratchet.results;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.ClassResults.Failure;
import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.results.RunOfClass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * Records the measurements of one test class in a run. Each measurement is written at once, so that an interrupted run keeps its
 * measurements. JUnit closes the record at the end of the class. The results are marked as finished only then.
 */
public final class ClassRecord implements CloseableResource, AutoCloseable {

    private static final int LONGEST_REASON = 500;

    private final String className;
    private final RunRecord run;
    private final RunOfClass files;
    private final Environment environment;
    private final @Nullable Commit commit;
    private final Instant startedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    ClassRecord(String className, RunRecord run, RunOfClass files, Environment environment, @Nullable Commit commit) {
        this.className = className;
        this.run = run;
        this.files = files;
        this.environment = environment;
        this.commit = commit;
    }

    /** Adds a measurement. */
    public synchronized void measured(Measurement measurement) {
        measurements.add(measurement);
        files.add(results(false, List.of(measurement), List.of()));
        run.measured(measurement);
    }

    /**
     * Adds the failure of a test, whether or not the test was measured.
     *
     * @param method the name of its method with the full types of its parameters
     */
    public synchronized void failed(BenchmarkId id, String method, Throwable cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
        Failure failure = new Failure(
                id, method, reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason);
        failures.add(failure);
        files.add(results(false, List.of(), List.of(failure)));
    }

    @Override
    public synchronized void close() {
        ClassResults all = results(true, measurements, failures);
        files.finish(all);
        run.finished(all);
    }

    private ClassResults results(boolean finished, List<Measurement> measured, List<Failure> failed) {
        return new ClassResults(
                className, environment, run.circumstances(), commit, startedAt, finished, measured, failed);
    }
}
