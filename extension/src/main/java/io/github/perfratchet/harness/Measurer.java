package io.github.perfratchet.harness;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Settings;
import io.github.perfratchet.baseline.threshold.Thresholds;
import io.github.perfratchet.fork.ForkReport;
import io.github.perfratchet.fork.ForkTarget;
import io.github.perfratchet.fork.Remarks;
import io.github.perfratchet.harness.forks.ClassDataArchives;
import io.github.perfratchet.harness.forks.Forks;
import io.github.perfratchet.harness.locks.MachineLock;
import io.github.perfratchet.harness.pairs.BaseSide;
import io.github.perfratchet.harness.pairs.PairedRun;
import io.github.perfratchet.harness.series.Progress;
import io.github.perfratchet.harness.series.Rounds;
import io.github.perfratchet.harness.series.UnpairedRun;
import io.github.perfratchet.trial.Batching;
import io.github.perfratchet.trial.OperationSource;
import io.github.perfratchet.trial.Sampling;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** Measures one test: in one fork after another, in pairs of forks, or in this JVM. */
public final class Measurer {

    private final BenchmarkDescriptor subject;
    private final Function<@Nullable String, Thresholds> thresholds;
    private final Sampling sampling;
    private final Progress progress;
    private final Runnable beforehand;

    /**
     * Creates a measurer.
     *
     * @param thresholds returns the thresholds for a regression in a group; the group is {@code null} for a test without one
     * @param beforehand runs when the machine is free, before anything is measured
     */
    public Measurer(
            BenchmarkDescriptor subject,
            Function<@Nullable String, Thresholds> thresholds,
            Sampling sampling,
            Progress progress,
            Runnable beforehand) {
        this.subject = subject;
        this.thresholds = thresholds;
        this.sampling = sampling;
        this.progress = progress;
        this.beforehand = beforehand;
    }

    /**
     * Measures a test in one fresh JVM after another, until their number suffices.
     *
     * @param test the test
     * @return its measurements, one for each label, or one for a test without labels
     * @throws Throwable the exception that the test threw in a fork
     */
    public List<LabelledMeasurement> inForks(
            ForkTarget test, Map<String, String> configurationParameters, ClassDataArchives archives) throws Throwable {
        Forks forks = Forks.of(test.alone(), sampling, configurationParameters, archives);
        return measured(new Rounds(subject.id(), rounds -> new UnpairedRun(forks, progress, List.of())));
    }

    /**
     * Measures a test against a base, in pairs of fresh JVMs, one of each version, until the verdict is clear. If the base cannot run the
     * test, the current code is measured alone.
     *
     * @param test the test
     * @return its measurements, one for each label, or one for a test without labels
     * @throws Throwable the exception that the test threw in a fork of the current code
     */
    public List<LabelledMeasurement> inPairs(
            ForkTarget test, Map<String, String> configurationParameters, ClassDataArchives archives, BaseSide base)
            throws Throwable {
        Forks forks = Forks.of(test, sampling, configurationParameters, archives);
        return measured(new Rounds(
                subject.id(),
                rounds -> new PairedRun(
                        forks,
                        base,
                        () -> base.tests() + rounds.size() - 1,
                        remarks -> thresholds.apply(subject.group(remarks)),
                        progress)));
    }

    /**
     * Runs a test in one more fork, which records where the operation spends its time and measures nothing.
     *
     * @param test the test
     * @param label the label of the operation to record; {@code null} for the first
     * @param file the file for the recording of the JDK's Flight Recorder; its folder must exist
     * @throws Throwable the exception that the test threw in the fork
     */
    public void record(
            ForkTarget test,
            @Nullable String label,
            Map<String, String> configurationParameters,
            ClassDataArchives archives,
            Path file)
            throws Throwable {
        Forks forks = Forks.of(test.alone(), sampling, configurationParameters, archives);
        MachineLock.whileHeld(progress::say, () -> {
            forks.prepareNext();
            return forks.recording(label, file).run();
        });
    }

    private List<LabelledMeasurement> measured(Rounds rounds) throws Throwable {
        return onTheMachine(() -> rounds.run().stream().map(this::measurement).toList());
    }

    private LabelledMeasurement measurement(Rounds.Member member) {
        List<ForkReport> reports = member.series().reports();
        Remarks remarks = ForkReport.remarks(reports);
        Measurement measurement = measurement(
                member.label(),
                reports,
                remarks,
                member.seconds(),
                member.series().against());
        return new LabelledMeasurement(member.label(), measurement, remarks.asserts());
    }

    /**
     * Measures an operation in this JVM, on the current thread.
     *
     * @param label the label that distinguishes it from the test's other operations; {@code null} for the only one
     * @param batching the settings of the test for operations with a set-up
     * @throws Throwable the exception that the operation throws
     */
    public MeasuredHere inThisJvm(@Nullable String label, OperationSource operations, Batching batching)
            throws Throwable {
        return onTheMachine(() -> new MeasuredHere(
                label,
                InTestJvm.measure(sampling, operations, batching, iteration -> progress.iteration(1, iteration)),
                progress.seconds()));
    }

    /**
     * {@return the measurement of an operation that was measured in this JVM}
     *
     * @param remarks the remarks of the test on the measurement
     * @param against the comparison with a base; {@code null} without a base
     */
    public LabelledMeasurement measurement(MeasuredHere measured, Remarks remarks, @Nullable Against against) {
        Measurement measurement =
                measurement(measured.label(), List.of(measured.report()), remarks, measured.seconds(), against);
        return new LabelledMeasurement(measured.label(), measurement, false);
    }

    private <T> T onTheMachine(ThrowingSupplier<T> measuring) throws Throwable {
        return MachineLock.whileHeld(progress::say, () -> {
            beforehand.run();
            progress.start();
            return measuring.get();
        });
    }

    private Measurement measurement(
            @Nullable String label,
            List<ForkReport> reports,
            Remarks remarks,
            double seconds,
            @Nullable Against against) {
        Set<String> notes = new LinkedHashSet<>();
        reports.forEach(report -> notes.addAll(report.notes()));
        BenchmarkDescriptor measured = subject.labelled(label);
        Measurement told = remarks.on(new Measurement(
                        measured.id(),
                        measured.group(),
                        new Settings(
                                sampling.threads(),
                                sampling.jvmArgs(),
                                !sampling.inTestJvm(),
                                reports.get(0).blackholes()),
                        ForkReport.measured(reports),
                        List.copyOf(notes),
                        seconds)
                .withParameters(measured.parameters())
                .ofMethod(measured.method()));
        Measurement alone = told.limitedTo(thresholds.apply(told.group()));
        return against == null ? alone : alone.pairedWith(against);
    }
}
