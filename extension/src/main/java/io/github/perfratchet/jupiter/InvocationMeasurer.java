package io.github.perfratchet.jupiter;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.configuration.ConfigurationException;
import io.github.perfratchet.configuration.ConfigurationKeys;
import io.github.perfratchet.configuration.SamplingResolver;
import io.github.perfratchet.fork.ForkTarget;
import io.github.perfratchet.fork.ForkedTest;
import io.github.perfratchet.harness.BenchmarkDescriptor;
import io.github.perfratchet.harness.LabelledMeasurement;
import io.github.perfratchet.harness.MeasuredHere;
import io.github.perfratchet.harness.Measurer;
import io.github.perfratchet.harness.pairs.BaseSide;
import io.github.perfratchet.harness.series.Progress;
import io.github.perfratchet.jupiter.launcher.LauncherParameters;
import io.github.perfratchet.results.RunRecord;
import io.github.perfratchet.trial.Batching;
import io.github.perfratchet.trial.OperationSource;
import io.github.perfratchet.trial.Sampling;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Measures one call of a test: in forks, in pairs of forks, in the JVM of the test, or in this JVM if it is a fork. */
final class InvocationMeasurer {

    private final PerfTestInvocation test;
    private final List<MeasuredHere> here = new ArrayList<>();
    private List<LabelledMeasurement> inForks = List.of();
    private @Nullable Sampling sampling;
    private @Nullable Measurer measurer;

    InvocationMeasurer(PerfTestInvocation test) {
        this.test = test;
    }

    /** {@return whether the test is measured in this JVM, without forks} */
    boolean measuresInTestJvm() {
        return sampling().inTestJvm();
    }

    /**
     * Measures the test in forks, or in pairs of forks if there is a base.
     *
     * @throws Throwable the exception that the test threw in a fork
     */
    void inForks(ForkTarget target) throws Throwable {
        PerfTestRun run = test.testRun();
        Optional<BaseSide> base = run.base().side();
        inForks = base.isPresent()
                ? measurer().inPairs(target, LauncherParameters.latest(), run.archives(), base.get())
                : measurer().inForks(target, LauncherParameters.latest(), run.archives());
        run.base().compares(inForks.size() - 1);
    }

    /**
     * Measures an operation of the test in this JVM. It does nothing if forks have already measured the operation and the test only
     * asserts.
     *
     * @param label the label that distinguishes it from the test's other operations; {@code null} for the only one
     * @param asked the settings of the test for operations with a set-up; {@code null} for other operations
     * @throws Throwable the exception that the operation throws
     */
    void measure(@Nullable String label, OperationSource operations, @Nullable Batching asked) throws Throwable {
        ForkedTest fork = ForkedTest.current();
        if (fork != null) {
            fork.measure(label, operations, batching(asked, fork.sampling()));
        } else if (!test.testRun().runsOnce() && measuresInTestJvm()) {
            here.add(measurer().inThisJvm(label, operations, batching(asked, sampling())));
        }
    }

    private Batching batching(@Nullable Batching asked, Sampling used) {
        if (asked == null) {
            return Batching.AUTOMATIC;
        }
        if (used.threads() > 1) {
            throw new ConfigurationException(test.id()
                    + " sets up its operations, so only one thread can run them, but it has " + used.threads()
                    + " threads: set @" + test.attributes().annotation() + "(threads = 1), or "
                    + ConfigurationKeys.THREADS + " = 1");
        }
        return samplingResolver().unlessSet(asked);
    }

    /** {@return all measurements, with the remarks that the test has made so far} */
    List<LabelledMeasurement> measured() {
        if (here.isEmpty()) {
            return inForks;
        }
        return here.stream()
                .map(one -> measurer().measurement(one, test.fixture().remarks(), withoutBase()))
                .toList();
    }

    /** {@return the measurement with a label; empty in a fork, and if nothing is measured} */
    Optional<Measurement> measured(@Nullable String label) {
        return measured().stream()
                .filter(one -> Objects.equals(one.label(), label))
                .map(LabelledMeasurement::measurement)
                .findAny();
    }

    private @Nullable Against withoutBase() {
        return test.testRun()
                .base()
                .side()
                .map(side -> new Against(
                        side.base().description(),
                        side.tests(),
                        List.of(),
                        "it is measured in the JVM of the test (forks = 0), which can run only one version"))
                .orElse(null);
    }

    /** Profiles each measured operation in its own fork. */
    void profile(ForkTarget target) {
        inForks.forEach(one -> profiling(one.measurement().id())
                .run(file -> measurer()
                        .record(
                                target,
                                one.label(),
                                LauncherParameters.latest(),
                                test.testRun().archives(),
                                file)));
    }

    /** Reports that an operation measured in this JVM has no profile, and why. */
    void sayThatItIsNotProfiled() {
        profiling(test.id()).impossibleWithoutForks();
    }

    private Profiling profiling(BenchmarkId id) {
        return new Profiling(
                id, test.testRun().outputDirectory(), test.testRun().record());
    }

    private Measurer measurer() {
        Measurer made = measurer;
        if (made == null) {
            made = newMeasurer();
            measurer = made;
        }
        return made;
    }

    private Measurer newMeasurer() {
        BenchmarkId id = test.id();
        RunRecord record = test.testRun().record();
        String group = test.attributes().group();
        return new Measurer(
                new BenchmarkDescriptor(
                        id,
                        test.methodName(),
                        group.isEmpty() ? null : group,
                        test.parameters().byName()),
                test.thresholds()::inGroup,
                sampling(),
                new Progress(record.classes().withClass(id), record::say),
                record::lookAtMachine);
    }

    private Sampling sampling() {
        Sampling resolved = sampling;
        if (resolved == null) {
            resolved = test.testRun().base().side().isPresent()
                    ? samplingResolver().inPairs(test.attributes())
                    : samplingResolver().alone(test.attributes());
            sampling = resolved;
        }
        return resolved;
    }

    private SamplingResolver samplingResolver() {
        return new SamplingResolver(test.testRun().configuration());
    }
}
