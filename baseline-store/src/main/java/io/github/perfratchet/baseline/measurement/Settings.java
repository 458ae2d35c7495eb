package io.github.perfratchet.baseline.measurement;

import java.util.List;

/**
 * The settings that must be alike for two measurements to be comparable.
 *
 * @param threads how many threads ran the operation at once
 * @param jvmArgs the arguments the test added to those of its JVM
 * @param forked whether fresh JVMs were measured, or the test's own
 * @param blackholes how JMH kept results alive: {@code compiler} or {@code full}
 * @since 0.1
 */
public record Settings(int threads, List<String> jvmArgs, boolean forked, String blackholes) {

    public Settings {
        jvmArgs = List.copyOf(jvmArgs);
    }
}
