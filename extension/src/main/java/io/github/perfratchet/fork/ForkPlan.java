package io.github.perfratchet.fork;

import io.github.perfratchet.trial.Sampling;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a fork is to do, written by the JVM of the test.
 *
 * @param target the test to measure
 * @param label which of the test's labelled measurements to make; absent for the first, or the only one
 * @param systemProperties system properties of the test's JVM that were set after its start
 * @param configurationParameters JUnit's configuration parameters
 * @param sampling how to sample
 * @param parentPid the process that waits for the report
 * @param lane where to ask for turns; absent for a fork that measures alone
 * @param extraWork the operations to repeat; absent for none, and for no code that could
 * @param recording the file to record the operation's stacks in; absent for a fork that measures
 */
public record ForkPlan(
        ForkTarget target,
        @Nullable String label,
        Map<String, String> systemProperties,
        Map<String, String> configurationParameters,
        Sampling sampling,
        long parentPid,
        @Nullable Lane lane,
        @Nullable Repetition extraWork,
        @Nullable String recording) {

    /** The system property of a fork that names its folder. */
    public static final String FOLDER_PROPERTY = "perfratchet.fork";

    public ForkPlan {
        systemProperties = Map.copyOf(systemProperties);
        configurationParameters = Map.copyOf(configurationParameters);
    }

    /** {@return whether another fork measures beside this one, each in turn} */
    public boolean inPair() {
        return lane != null;
    }
}
