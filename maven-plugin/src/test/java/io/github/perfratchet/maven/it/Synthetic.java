package io.github.perfratchet.maven.it;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Settings;
import io.github.perfratchet.baseline.results.ResultsFolder;
import io.github.perfratchet.baseline.runs.RunsFolder;
import io.github.perfratchet.baseline.store.FileBaselineStore;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.threshold.Thresholds;
import io.github.perfratchet.baseline.update.Acceptance;
import io.github.perfratchet.baseline.update.BaselineUpdate;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Creates results like those of a test, without measuring anything. */
final class Synthetic {

    private static final Environment HERE =
            new Environment("Synthetic CPU", 2, 8, "Linux", "amd64", "Acme", 17, "G1", "coops,cclass,align8");
    private static final Settings SETTINGS = new Settings(1, List.of(), true, "compiler");
    private static final double[] FORK_NOISE = {1.000, 1.012, 0.991, 1.006};

    private final String className;
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<ClassResults.Failure> failures = new ArrayList<>();
    private Thresholds thresholds = Thresholds.NONE;
    private Instant startedAt = Instant.now();
    private Environment environment = HERE;
    private @Nullable Commit commit;
    private boolean finished = true;

    private Synthetic(String className) {
        this.className = className;
    }

    static Synthetic resultsOf(String className) {
        return new Synthetic(className);
    }

    Synthetic measured(String name, double nanos, double bytes) {
        List<Fork> forks = IntStream.range(0, FORK_NOISE.length)
                .mapToObj(fork -> fork(nanos * FORK_NOISE[fork], bytes))
                .toList();
        measurements.add(new Measurement(id(name), null, SETTINGS, forks, List.of(), 4.2).limitedTo(thresholds));
        return this;
    }

    /** Sets the thresholds of all measurements that follow. */
    Synthetic limitedTo(String text) {
        thresholds = new Thresholds(Threshold.parseAll(text));
        return this;
    }

    Synthetic failed(String name, String reason) {
        failures.add(new ClassResults.Failure(id(name), reason));
        return this;
    }

    /** Replaces the default environment of the results. */
    Synthetic on(String cpu) {
        environment = new Environment(cpu, 2, 8, "Linux", "amd64", "Acme", 17, "G1", "coops,cclass,align8");
        return this;
    }

    Synthetic at(@Nullable Commit measured) {
        commit = measured;
        return this;
    }

    Synthetic startedAt(Instant time) {
        startedAt = time;
        return this;
    }

    Synthetic cutShort() {
        finished = false;
        return this;
    }

    /** Writes the results of the latest run. */
    void inResultsOf(TestProject project) {
        new ResultsFolder(project.results()).write(results());
    }

    /** Writes the results to the baseline, as accepted an hour earlier. */
    void inBaselineOf(TestProject project) {
        startedAt = startedAt.minus(Duration.ofHours(1));
        BaselineUpdate.of(new FileBaselineStore(project.baselines()))
                .promote(List.of(results()), id -> true, Set.of(Acceptance.ALL))
                .write();
    }

    /** Saves the results as a run of a commit. */
    void inRunsOf(TestProject project, String name, Commit commit) {
        new RunsFolder(project.runs()).save(name, commit, true, List.of(), List.of(results()));
    }

    /** {@return the file of the results} */
    Path fileIn(TestProject project) {
        return new ResultsFolder(project.results()).fileOf(className);
    }

    private ClassResults results() {
        return new ClassResults(className, environment, commit, startedAt, finished, measurements, failures);
    }

    private BenchmarkId id(String name) {
        return new BenchmarkId(className, name);
    }

    private static Fork fork(double nanos, double bytes) {
        @Nullable Double none = null;
        List<Iteration> iterations = IntStream.range(0, 5)
                .mapToObj(iteration -> {
                    double time = nanos * (1 + 0.002 * iteration);
                    return new Iteration(10_000, time * 1.01, time, bytes, none);
                })
                .toList();
        return new Fork(iterations, bytes, 0L, 0L, 100_000_000L, null, 1.0);
    }
}
