package io.github.perfratchet;

import io.github.perfratchet.baseline.quantity.TimeSpan;
import io.github.perfratchet.trial.Sampling;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Sampling} of the configuration and, where that says nothing, of the annotation. */
final class SamplingResolver {

    private static final int MOST_FORKS = 100;
    private static final int MOST_ITERATIONS = 100_000;
    private static final int MOST_THREADS = 1024;
    private static final int ITERATIONS = 20;
    private static final Duration ITERATION_TIME = Duration.ofMillis(50);

    /** In lock-step many short slices: what disturbs a slice disturbs the other side's next to it as well. */
    private static final int ITERATIONS_IN_PAIRS = 100;

    private static final Duration ITERATION_TIME_IN_PAIRS = Duration.ofMillis(3);
    private static final Duration FORK_TIMEOUT = Duration.ofMinutes(5);

    private final Function<String, Optional<String>> configuration;

    SamplingResolver(Function<String, Optional<String>> configuration) {
        this.configuration = configuration;
    }

    /** {@return how a test is sampled that is measured alone} */
    Sampling alone(PerfTest test) {
        return of(test, ITERATIONS, ITERATION_TIME);
    }

    /** {@return how a test is sampled that is measured in pairs} */
    Sampling inPairs(PerfTest test) {
        return of(test, ITERATIONS_IN_PAIRS, ITERATION_TIME_IN_PAIRS);
    }

    private Sampling of(PerfTest test, int usualIterations, Duration usualTime) {
        Integer iterations =
                numberOrAdaptive(ConfigurationKeys.ITERATIONS, "iterations", test.iterations(), 1, MOST_ITERATIONS);
        return new Sampling(
                numberOrAdaptive(ConfigurationKeys.FORKS, "forks", test.forks(), 0, MOST_FORKS),
                iterations == null ? usualIterations : iterations,
                iterationTime(test.iterationTime(), usualTime),
                timeOrAbsent(ConfigurationKeys.WARMUP, "warmup", test.warmup()),
                number(ConfigurationKeys.THREADS, "threads", test.threads(), 1, MOST_THREADS),
                jvmArgs(test.jvmArgs()),
                forkTimeout());
    }

    /** For an operation without an annotation, in this JVM. */
    Sampling inTestJvm() {
        return new Sampling(
                0,
                number(ConfigurationKeys.ITERATIONS, "iterations", ITERATIONS, 1, MOST_ITERATIONS),
                iterationTime("", ITERATION_TIME),
                timeOrAbsent(ConfigurationKeys.WARMUP, "warmup", ""),
                1,
                List.of(),
                forkTimeout());
    }

    private @Nullable Integer numberOrAdaptive(String key, String attribute, int annotated, int least, int most) {
        boolean adaptive =
                annotated == PerfTest.ADAPTIVE && configuration.apply(key).isEmpty();
        return adaptive ? null : Integer.valueOf(number(key, attribute, annotated, least, most));
    }

    private int number(String key, String attribute, int annotated, int least, int most) {
        Optional<String> configured = configuration.apply(key);
        String what = configured
                .map(text -> key + " = \"" + text + "\"")
                .orElse("@PerfTest(" + attribute + " = " + annotated + ")");
        try {
            int value = configured.map(text -> Integer.parseInt(text.trim())).orElse(annotated);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw outOfRange(what, least, most);
    }

    private Duration iterationTime(String annotated, Duration usual) {
        Duration time = time(ConfigurationKeys.ITERATION_TIME, "iterationTime", annotated, usual);
        return positive("iterationTime", time);
    }

    private static ConfigurationException outOfRange(String what, int least, int most) {
        return new ConfigurationException(what + ": set it to a whole number from " + least + " to " + most);
    }

    private Duration time(String key, String attribute, String annotated, Duration otherwise) {
        Duration time = timeOrAbsent(key, attribute, annotated);
        return time == null ? otherwise : time;
    }

    private @Nullable Duration timeOrAbsent(String key, String attribute, String annotated) {
        Optional<String> configured = configuration.apply(key);
        if (configured.isPresent()) {
            return parse(key + " = \"" + configured.get() + "\"", configured.get());
        }
        return annotated.isEmpty() ? null : parse("@PerfTest(" + attribute + " = \"" + annotated + "\")", annotated);
    }

    private static Duration parse(String what, String text) {
        double nanos = Quantities.parse(what, text, TimeSpan::parseNanos);
        return Duration.ofNanos((long) nanos);
    }

    private static Duration positive(String attribute, Duration time) {
        if (time.isZero()) {
            throw new ConfigurationException(
                    attribute + " is 0: set it to a time to measure for, for example \"50 ms\"");
        }
        return time;
    }

    private Duration forkTimeout() {
        return positive(
                ConfigurationKeys.FORK_TIMEOUT, time(ConfigurationKeys.FORK_TIMEOUT, "forkTimeout", "", FORK_TIMEOUT));
    }

    private List<String> jvmArgs(String[] annotated) {
        List<String> arguments = new ArrayList<>();
        configuration
                .apply(ConfigurationKeys.JVM_ARGS)
                .map(String::trim)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> arguments.addAll(List.of(text.split("\\s+"))));
        arguments.addAll(List.of(annotated));
        return List.copyOf(arguments);
    }
}
