package io.github.perfratchet.baseline.measurement;

import java.util.List;
import org.apiguardian.api.API;

/**
 * The settings that must be equal for two measurements to be comparable.
 *
 * @param threads the number of threads that ran the operation at once
 * @param jvmArgs the arguments that the test added to those of its JVM
 * @param forked whether fresh JVMs were measured, and not the JVM of the test
 * @param blackholes how JMH kept results alive: {@code compiler} or {@code full}; {@code unknown} for runs of JMH without PerfRatchet
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Settings(int threads, List<String> jvmArgs, boolean forked, String blackholes) {

    /** How JMH kept results alive in runs without PerfRatchet. JMH's files do not contain this information. */
    public static final String UNKNOWN_BLACKHOLES = "unknown";

    public Settings {
        jvmArgs = List.copyOf(jvmArgs);
    }

    /** {@return whether JMH measured alone, and not for a test} */
    public boolean areOfJmhAlone() {
        return blackholes.equals(UNKNOWN_BLACKHOLES);
    }
}
