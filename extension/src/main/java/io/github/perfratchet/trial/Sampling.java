package io.github.perfratchet.trial;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a benchmark is sampled.
 *
 * @param forks how many fresh JVMs; absent for as many as it takes; 0 for the test's own JVM
 * @param iterations how many slices each fork measures at most
 * @param iterationTime how long a slice lasts
 * @param warmup how long a fork warms up; absent for until the JIT compiler is quiet
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

    /** {@return the same with so many iterations that they last as long as that} */
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

    /** {@return whether the test's own JVM is measured} */
    public boolean inTestJvm() {
        return forks != null && forks == 0;
    }
}
