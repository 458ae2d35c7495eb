package io.github.perfratchet.harness;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Settings;
import io.github.perfratchet.fork.ForkReport;
import io.github.perfratchet.fork.Remarks;
import io.github.perfratchet.trial.Batching;
import io.github.perfratchet.trial.OperationSource;
import io.github.perfratchet.trial.Sampling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Measures one benchmark: fork after fork, until the schedule is content. */
public final class Measurer {

    private final BenchmarkId id;
    private final @Nullable String group;
    private final Map<String, String> parameters;
    private final @Nullable Double maxRegression;
    private final Sampling sampling;
    private final Progress progress;
    private final Runnable beforehand;

    /**
     * Makes a measurer.
     *
     * @param parameters the arguments of a parameterized test
     * @param maxRegression the slowdown that counts, as a ratio; absent for the default
     * @param beforehand done when the machine is free, before anything is measured
     */
    public Measurer(
            BenchmarkId id,
            @Nullable String group,
            Map<String, String> parameters,
            @Nullable Double maxRegression,
            Sampling sampling,
            Progress progress,
            Runnable beforehand) {
        this.id = id;
        this.group = group;
        this.parameters = parameters;
        this.maxRegression = maxRegression;
        this.sampling = sampling;
        this.progress = progress;
        this.beforehand = beforehand;
    }

    /**
     * Measures a test in fresh JVMs.
     *
     * @param uniqueId JUnit's id of the test
     * @throws Throwable what the test threw in a fork
     */
    public Measurement inForks(String uniqueId, Map<String, String> configurationParameters, ClassDataArchives archives)
            throws Throwable {
        Forks forks = Forks.of(uniqueId, sampling, configurationParameters, archives);
        return onTheMachine(() -> {
            return measurement(alone(forks, new ArrayList<>()));
        });
    }

    /**
     * Measures a test against a base: in pairs of fresh JVMs, one of each version, until the verdict is clear. If the base
     * cannot run the test, the current code is measured alone.
     *
     * @param uniqueId JUnit's id of the test
     * @throws Throwable what the test threw in a fork of the current code
     */
    public Measurement inPairs(
            String uniqueId, Map<String, String> configurationParameters, ClassDataArchives archives, BaseSide base)
            throws Throwable {
        Forks forks = Forks.of(uniqueId, sampling, configurationParameters, archives);
        return onTheMachine(() -> {
            PairedRun run = new PairedRun(forks, base, maxRegression, progress);
            String description = base.base().description();
            try {
                run.measure();
            } catch (ForkedPair.BaseFailedException e) {
                List<ForkReport> reports = new ArrayList<>(run.current());
                reports.add(e.current());
                return measurement(alone(forks, reports))
                        .pairedWith(new Against(description, base.tests(), List.of(), BaseFailure.reason(e.failure())));
            }
            return measurement(run.current())
                    .pairedWith(new Against(description, base.tests(), forks(run.base()), null));
        });
    }

    private List<ForkReport> alone(Forks forks, List<ForkReport> reports) throws Throwable {
        ForkSchedule schedule = new ForkSchedule(sampling.forks());
        while (schedule.needsAnother(forks(reports))) {
            int number = reports.size() + 1;
            forks.prepareNext();
            reports.add(forks.alone(slice -> progress.slice(number, slice)).run());
        }
        return reports;
    }

    /**
     * Measures an operation in this JVM, on the current thread.
     *
     * @param batching what the test asks for of operations with a set-up
     * @throws Throwable whatever the operation throws
     */
    public Measurement inThisJvm(OperationSource operations, Batching batching) throws Throwable {
        return onTheMachine(() -> {
            ForkReport report = InTestJvm.measure(sampling, operations, batching, slice -> progress.slice(1, slice));
            return measurement(List.of(report));
        });
    }

    private Measurement onTheMachine(MachineLock.Action<Measurement> measuring) throws Throwable {
        return MachineLock.whileHeld(progress::say, () -> {
            beforehand.run();
            progress.start();
            return measuring.run();
        });
    }

    private Measurement measurement(List<ForkReport> reports) {
        Set<String> notes = new LinkedHashSet<>();
        reports.forEach(report -> notes.addAll(report.notes()));
        Remarks remarks = reports.stream().map(ForkReport::remarks).reduce(Remarks.NONE, Remarks::and);
        return remarks.on(new Measurement(
                        id,
                        group,
                        new Settings(
                                sampling.threads(),
                                sampling.jvmArgs(),
                                !sampling.inTestJvm(),
                                reports.get(0).blackholes()),
                        forks(reports),
                        maxRegression,
                        List.copyOf(notes),
                        progress.seconds())
                .withParameters(parameters));
    }

    private static List<Fork> forks(List<ForkReport> reports) {
        return reports.stream().map(ForkReport::measured).toList();
    }
}
