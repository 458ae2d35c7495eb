package io.github.perfratchet.fork;

import io.github.perfratchet.trial.Sampling;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a fork is to do, written by the JVM of the test.
 *
 * @param uniqueId JUnit's id of the test to measure
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
        String uniqueId,
        @Nullable String label,
        Map<String, String> systemProperties,
        Map<String, String> configurationParameters,
        Sampling sampling,
        long parentPid,
        @Nullable Lane lane,
        @Nullable Repetition extraWork,
        @Nullable String recording)
        implements Serializable {

    /** The system property of a fork that names its folder. */
    public static final String FOLDER_PROPERTY = "perfratchet.fork";

    private static final String FILE = "plan";

    public ForkPlan {
        systemProperties = Map.copyOf(systemProperties);
        configurationParameters = Map.copyOf(configurationParameters);
    }

    /** Writes the plan for a fork that will be started with this folder. */
    public void write(Path folder) throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(folder.resolve(FILE)))) {
            out.writeObject(this);
        }
    }

    static ForkPlan read(Path folder) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(folder.resolve(FILE)))) {
            return (ForkPlan) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("the plan of this fork was written by another version of PerfRatchet", e);
        }
    }
}
