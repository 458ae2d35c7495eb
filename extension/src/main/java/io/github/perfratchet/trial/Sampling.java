package io.github.perfratchet.trial;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings for the sampling of a benchmark.
 *
 * @param forks the number of fresh JVMs; {@code null} to run them until they agree; 0 for the test's own JVM
 * @param iterations the maximum number of iterations that each fork measures
 * @param iterationTime how long an iteration lasts
 * @param warmup how long a fork warms up; {@code null} to warm up until the JIT compiler is quiet
 * @param threads how many threads run the operation at once
 * @param jvmArgs arguments added to those of the forked JVMs
 * @param forkTimeout how long a fork may take before it is killed
 */
public record Sampling(
        @Nullable Integer forks,
        int iterations,
        Duration iterationTime,
        @Nullable Duration warmup,
        int threads,
        List<String> jvmArgs,
        Duration forkTimeout) {

    public Sampling {
        jvmArgs = List.copyOf(jvmArgs);
    }

    /** {@return a copy with enough iterations to last this time} */
    public Sampling lasting(Duration time) {
        long enough = 1 + (time.toNanos() - 1) / Math.max(1, iterationTime.toNanos());
        return new Sampling(
                forks,
                (int) Math.min(Integer.MAX_VALUE, Math.max(iterations, enough)),
                iterationTime,
                warmup,
                threads,
                jvmArgs,
                forkTimeout);
    }

    /** {@return whether the test is measured in its own JVM} */
    public boolean inTestJvm() {
        return forks != null && forks == 0;
    }
}
