package io.github.perfratchet.configuration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the annotation of a performance test says about how it is measured.
 *
 * @param annotation its simple name
 * @param group the group of the test; empty for none
 * @param forks how many forks; absent for as many as it takes
 * @param iterations how many iterations; absent for the usual number
 * @param iterationTime how long an iteration lasts; empty for the usual time
 * @param warmup how long a fork warms up; empty for until it is warm
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

    /** Those of an operation without an annotation. */
    static final PerfTestAttributes NONE = new PerfTestAttributes("PerfTest", "", null, null, "", "", 1, List.of());
}
