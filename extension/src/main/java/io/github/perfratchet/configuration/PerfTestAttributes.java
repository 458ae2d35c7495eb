package io.github.perfratchet.configuration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a performance test's annotation.
 *
 * @param annotation the simple name of the annotation
 * @param group the group of the test; empty for no group
 * @param forks the number of forks; {@code null} to run forks until they agree
 * @param iterations the number of iterations; {@code null} for the default
 * @param iterationTime how long an iteration lasts; empty for the default
 * @param warmup how long a fork warms up; empty to warm up until the code is warm
 * @param threads how many threads run the operation at once
 * @param jvmArgs arguments added to those of the forked JVMs
 */
public record PerfTestAttributes(
        String annotation,
        String group,
        @Nullable Integer forks,
        @Nullable Integer iterations,
        String iterationTime,
        String warmup,
        int threads,
        List<String> jvmArgs) {

    /** The attributes of an operation without an annotation. */
    static final PerfTestAttributes NONE = new PerfTestAttributes("PerfTest", "", null, null, "", "", 1, List.of());
}
