package io.github.perfratchet.fork;

import io.github.perfratchet.trial.Sampling;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a fork. The JVM of the test writes it.
 *
 * @param target the test to measure
 * @param label the label of the measurement to make; {@code null} for the first or only measurement of the test
 * @param systemProperties the system properties that the fork takes over from the JVM of the test
 * @param configurationParameters JUnit's configuration parameters
 * @param sampling how the fork samples
 * @param parentPid the id of the process that waits for the report
 * @param lane where the fork requests its turns; {@code null} for a fork that measures alone
 * @param extraWork the operations to repeat; {@code null} if the fork has no code that repeats operations
 * @param recording the file to record the stacks of the operation in; {@code null} for a fork that measures
 */
public record ForkPlan(
        ForkTarget target,
        @Nullable String label,
        Map<String, String> systemProperties,
        Map<String, String> configurationParameters,
        Sampling sampling,
        long parentPid,
        @Nullable TurnAddress lane,
        @Nullable Repetition extraWork,
        @Nullable String recording) {

    /** The system property of a fork that contains the path of its folder. */
    public static final String FOLDER_PROPERTY = "perfratchet.fork";

    public ForkPlan {
        systemProperties = Map.copyOf(systemProperties);
        configurationParameters = Map.copyOf(configurationParameters);
    }

    /** {@return whether the fork takes turns with another fork} */
    public boolean inPair() {
        return lane != null;
    }
}
