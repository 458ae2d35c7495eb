package io.github.perfratchet.configuration;

import io.github.perfratchet.baseline.untrusted.ShellWords;
import io.github.perfratchet.trial.Batching;
import io.github.perfratchet.trial.Sampling;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Determines the {@link Sampling} of a test from the configuration and the annotation. The configuration takes precedence. */
public final class SamplingResolver {

    private static final int MOST_FORKS = 100;
    private static final int MOST_ITERATIONS = 100_000;
    private static final int MOST_THREADS = 1024;
    private static final int ITERATIONS = 20;
    private static final Duration ITERATION_TIME = Duration.ofMillis(50);

    /**
     * Pairs have many short iterations, because what disturbs an iteration of one side also disturbs the next iteration of the other side.
     */
    private static final int ITERATIONS_IN_PAIRS = 100;

    private static final Duration ITERATION_TIME_IN_PAIRS = Duration.ofMillis(3);
    private static final Duration FORK_TIMEOUT = Duration.ofMinutes(5);

    private final Configuration configuration;

    /** Creates a resolver. */
    public SamplingResolver(Configuration configuration) {
        this.configuration = configuration;
    }

    /** {@return the sampling of a test that is measured alone} */
    public Sampling alone(PerfTestAttributes test) {
        return of(test, ITERATIONS, ITERATION_TIME);
    }

    /** {@return the sampling of a test that is measured in pairs} */
    public Sampling inPairs(PerfTestAttributes test) {
        return of(test, ITERATIONS_IN_PAIRS, ITERATION_TIME_IN_PAIRS);
    }

    private Sampling of(PerfTestAttributes test, int usualIterations, Duration usualTime) {
        Integer iterations = numberOrAbsent(ConfigurationKeys.ITERATIONS, test.iterations(), 1, MOST_ITERATIONS);
        Integer threads = numberOrAbsent(ConfigurationKeys.THREADS, test.threads(), 1, MOST_THREADS);
        return new Sampling(
                numberOrAbsent(ConfigurationKeys.FORKS, test.forks(), 0, MOST_FORKS),
                iterations == null ? usualIterations : iterations,
                iterationTime(test.iterationTime(), usualTime),
                timeOrAbsent(ConfigurationKeys.WARMUP, test.warmup()),
                threads == null ? 1 : threads,
                jvmArgs(test.jvmArgs()),
                forkTimeout());
    }

    /** {@return the settings that a test makes in code, without those that a key overrides} */
    public Batching unlessSet(Batching asked) {
        return new Batching(
                configuration.isSet(ConfigurationKeys.ITERATIONS) ? null : asked.iterations(),
                asked.operations(),
                configuration.isSet(ConfigurationKeys.WARMUP) ? null : asked.warmupIterations(),
                asked.size());
    }

    /** {@return the sampling of an operation without an annotation in this JVM} */
    public Sampling inTestJvm() {
        Sampling sampling = of(PerfTestAttributes.NONE, ITERATIONS, ITERATION_TIME);
        return new Sampling(
                0,
                sampling.iterations(),
                sampling.iterationTime(),
                sampling.warmup(),
                1,
                List.of(),
                sampling.forkTimeout());
    }

    private @Nullable Integer numberOrAbsent(String key, Attribute attribute, int least, int most) {
        boolean isSet = attribute.isSet() || configuration.isSet(key);
        return isSet ? Integer.valueOf(number(key, attribute, least, most)) : null;
    }

    private int number(String key, Attribute attribute, int least, int most) {
        Optional<String> configured = configuration.text(key);
        try {
            int value = Integer.parseInt(configured.orElse(attribute.text()).trim());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        throw new ConfigurationException(
                configured.map(text -> key + " = \"" + text + "\"").orElse(attribute.shown())
                        + ": set it to a whole number from " + least + " to " + most);
    }

    private Duration iterationTime(Attribute attribute, Duration usual) {
        Duration time = timeOrAbsent(ConfigurationKeys.ITERATION_TIME, attribute);
        return positive("iterationTime", time == null ? usual : time);
    }

    private @Nullable Duration timeOrAbsent(String key, Attribute attribute) {
        return configuration.time(key).orElseGet(() -> time(attribute));
    }

    private static @Nullable Duration time(Attribute attribute) {
        return attribute.isSet() ? Quantities.parse(attribute.shown(), attribute.text(), Quantities::time) : null;
    }

    private static Duration positive(String attribute, Duration time) {
        if (time.isZero()) {
            throw new ConfigurationException(attribute + " is 0: set it to a positive time, for example \"50 ms\"");
        }
        return time;
    }

    private Duration forkTimeout() {
        String key = ConfigurationKeys.FORK_TIMEOUT;
        return positive(key, configuration.time(key).orElse(FORK_TIMEOUT));
    }

    private List<String> jvmArgs(List<String> annotated) {
        List<String> arguments = new ArrayList<>();
        configuration.value(ConfigurationKeys.JVM_ARGS, ShellWords::parse).ifPresent(arguments::addAll);
        arguments.addAll(annotated);
        return List.copyOf(arguments);
    }
}
