package io.github.perfratchet.baseline.measurement;

import java.util.List;

/**
 * The settings that must be alike for two measurements to be comparable.
 *
 * @param threads how many threads ran the operation at once
 * @param jvmArgs the arguments the test added to those of its JVM
 * @param forked whether fresh JVMs were measured, or the test's own
 * @param blackholes how JMH kept results alive: {@code compiler} or {@code full}; {@code unknown} in JMH's own runs
 * @since 0.1
 */
public record Settings(int threads, List<String> jvmArgs, boolean forked, String blackholes) {

    /** How JMH kept results alive in its own runs, of which its files do not tell. */
    public static final String UNKNOWN_BLACKHOLES = "unknown";

    public Settings {
        jvmArgs = List.copyOf(jvmArgs);
    }

    /** {@return whether JMH measured by itself, and not for a test} */
    public boolean areOfJmhAlone() {
        return blackholes.equals(UNKNOWN_BLACKHOLES);
    }
}
