package io.github.perfratchet.harness.forks;

import io.github.perfratchet.baseline.measurement.Base;
import io.github.perfratchet.fork.ForkPlan;
import io.github.perfratchet.fork.ForkTarget;
import io.github.perfratchet.fork.Repetition;
import io.github.perfratchet.fork.TurnAddress;
import io.github.perfratchet.trial.Sampling;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Creates the forks of one test. */
public final class Forks {

    private static final Duration RECORDED = Duration.ofSeconds(3);

    private final ForkTarget target;
    private final Sampling sampling;
    private final Map<String, String> configurationParameters;
    private final ForkClassPath classPath;
    private final ClassDataArchives archives;
    private final ClassDataArchive archive;

    private Forks(
            ForkTarget target,
            Sampling sampling,
            Map<String, String> configurationParameters,
            ForkClassPath classPath,
            ClassDataArchives archives)
            throws IOException {
        this.target = target;
        this.sampling = sampling;
        this.configurationParameters = configurationParameters;
        this.classPath = classPath;
        this.archives = archives;
        this.archive = archives.of(classPath.harnessJars());
    }

    /** {@return forks of the current code} */
    public static Forks of(
            ForkTarget target,
            Sampling sampling,
            Map<String, String> configurationParameters,
            ClassDataArchives archives)
            throws IOException {
        return new Forks(target, sampling, configurationParameters, ForkClassPath.ofThisJvm(), archives);
    }

    /**
     * {@return forks of the same test with the code of a base}
     *
     * @throws IllegalStateException if the class path does not contain the current code
     */
    public Forks of(Base base) throws IOException {
        return new Forks(target, sampling, configurationParameters, classPath.replacedBy(base), archives);
    }

    /** Makes the next forks start faster, with the class lists of earlier forks. Nothing may be measured meanwhile. */
    public void prepareNext() {
        archive.makeIfListed();
    }

    /** {@return the maximum memory of a fork, in bytes; {@code null} if it depends on the user's arguments} */
    public @Nullable Long memory() {
        return JvmArguments.memory(sampling);
    }

    /** {@return the number of forks to run; {@code null} to run forks until they agree} */
    public @Nullable Integer wanted() {
        return sampling.forks();
    }

    /** {@return how many threads run the operation at once} */
    public int threads() {
        return sampling.threads();
    }

    /**
     * {@return a fork that measures alone}
     *
     * @param label the label of the measurement to make; {@code null} for the first
     */
    public ForkRunner alone(@Nullable String label, IntConsumer onIteration) {
        return new ForkRunner(plan(label, sampling, null, null, null), classPath.text(), archive, onIteration);
    }

    /**
     * {@return a fork that records the stacks of the operation for long enough to find the hot ones}
     *
     * @param label the label of the operation to run; {@code null} for the first
     */
    public ForkRunner recording(@Nullable String label, Path file) {
        return new ForkRunner(
                plan(label, sampling.lasting(RECORDED), null, null, file.toString()),
                classPath.text(),
                archive,
                iteration -> {});
    }

    /**
     * {@return a fork that takes turns with another fork}
     *
     * @param label the label of the measurement to make; {@code null} for the first
     * @param extraWork the operations to repeat; {@code null} to leave out the code that repeats them
     */
    public ForkRunner inLane(
            @Nullable String label, TurnAddress lane, @Nullable Repetition extraWork, IntConsumer onIteration) {
        return new ForkRunner(plan(label, sampling, lane, extraWork, null), classPath.text(), archive, onIteration);
    }

    private ForkPlan plan(
            @Nullable String label,
            Sampling howLong,
            @Nullable TurnAddress lane,
            @Nullable Repetition extraWork,
            @Nullable String recording) {
        return new ForkPlan(
                target,
                label,
                PassedProperties.of(System.getProperties()),
                configurationParameters,
                howLong,
                ProcessHandle.current().pid(),
                lane,
                extraWork,
                recording);
    }
}
