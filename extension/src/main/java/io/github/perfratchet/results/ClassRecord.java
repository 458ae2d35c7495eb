package io.github.perfratchet.results;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.ClassResults.Failure;
import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.store.ResultsFolder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * What a run measures of one test class. Its file is replaced after each test, so that a run that is cut short leaves what it
 * had; JUnit closes the record with the class, and only then does the file say that it is finished.
 */
public final class ClassRecord implements CloseableResource, AutoCloseable {

    private static final int LONGEST_REASON = 500;

    private final String className;
    private final RunRecord run;
    private final ResultsFolder results;
    private final Environment environment;
    private final @Nullable Commit commit;
    private final Instant startedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    ClassRecord(
            String className, RunRecord run, ResultsFolder results, Environment environment, @Nullable Commit commit) {
        this.className = className;
        this.run = run;
        this.results = results;
        this.environment = environment;
        this.commit = commit;
    }

    /** Takes in a measurement. */
    public synchronized void measured(Measurement measurement) {
        measurements.add(measurement);
        write(false);
        run.measured(measurement);
    }

    /** Takes in the failure of a test, whether it was measured or not. */
    public synchronized void failed(BenchmarkId id, Throwable cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
        failures.add(
                new Failure(id, reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason));
        write(false);
    }

    @Override
    public synchronized void close() {
        run.finished(write(true));
    }

    private ClassResults write(boolean finished) {
        ClassResults written = new ClassResults(
                className, environment, run.circumstances(), commit, startedAt, finished, measurements, failures);
        results.write(written);
        return written;
    }
}
