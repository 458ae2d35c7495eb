package io.github.perfratchet.configuration;

import java.util.List;
import java.util.stream.Stream;

/**
 * The attributes of a performance test: those of its annotation, and those of its classes.
 *
 * @param annotation the simple name of the annotation
 * @param group the group of the test; empty for no group
 * @param forks the number of forks
 * @param iterations the number of iterations
 * @param iterationTime how long an iteration lasts
 * @param warmup how long a fork warms up
 * @param threads how many threads run the operation at once
 * @param jvmArgs arguments added to those of the forked JVMs
 */
public record PerfTestAttributes(
        String annotation,
        String group,
        Attribute forks,
        Attribute iterations,
        Attribute iterationTime,
        Attribute warmup,
        Attribute threads,
        List<String> jvmArgs) {

    /** The attributes of an operation without an annotation. */
    static final PerfTestAttributes NONE = new PerfTestAttributes(
            "PerfTest",
            "",
            Attribute.UNSET,
            Attribute.UNSET,
            Attribute.UNSET,
            Attribute.UNSET,
            Attribute.UNSET,
            List.of());

    /**
     * {@return a copy in which each attribute that is not set has the value of the class} The JVM arguments of both are joined.
     *
     * @param ofClass the attributes of the class; its JVM arguments come first
     */
    public PerfTestAttributes orElse(PerfTestAttributes ofClass) {
        return new PerfTestAttributes(
                annotation,
                group.isEmpty() ? ofClass.group : group,
                forks.orElse(ofClass.forks),
                iterations.orElse(ofClass.iterations),
                iterationTime.orElse(ofClass.iterationTime),
                warmup.orElse(ofClass.warmup),
                threads.orElse(ofClass.threads),
                Stream.concat(ofClass.jvmArgs.stream(), jvmArgs.stream()).toList());
    }
}
