package io.github.perfratchet;

import io.github.perfratchet.baseline.quantity.QuantityFormatException;
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

    private static final int ITERATIONS = 20;
    private static final Duration ITERATION_TIME = Duration.ofMillis(50);
    private static final Duration FORK_TIMEOUT = Duration.ofMinutes(5);

    private final Function<String, Optional<String>> configuration;

    SamplingResolver(Function<String, Optional<String>> configuration) {
        this.configuration = configuration;
    }

    Sampling of(PerfTest test) {
        int forks = number(ConfigurationKeys.FORKS, "forks", test.forks(), 0, 100);
        int iterations = number(ConfigurationKeys.ITERATIONS, "iterations", test.iterations(), 1, 100_000);
        return new Sampling(
                forks == PerfTest.ADAPTIVE ? null : forks,
                iterations == PerfTest.ADAPTIVE ? ITERATIONS : iterations,
                positive(
                        "iterationTime",
                        time(ConfigurationKeys.ITERATION_TIME, "iterationTime", test.iterationTime(), ITERATION_TIME)),
                timeOrAbsent(ConfigurationKeys.WARMUP, "warmup", test.warmup()),
                number(ConfigurationKeys.THREADS, "threads", test.threads(), 1, 1024),
                jvmArgs(test.jvmArgs()),
                forkTimeout());
    }

    /** For an operation without an annotation, in this JVM. */
    Sampling inTestJvm() {
        int iterations = number(ConfigurationKeys.ITERATIONS, "iterations", ITERATIONS, 1, 100_000);
        return new Sampling(
                0,
                iterations,
                positive("iterationTime", time(ConfigurationKeys.ITERATION_TIME, "iterationTime", "", ITERATION_TIME)),
                timeOrAbsent(ConfigurationKeys.WARMUP, "warmup", ""),
                1,
                List.of(),
                forkTimeout());
    }

    private int number(String key, String attribute, int annotated, int least, int most) {
        Optional<String> configured = configuration.apply(key);
        if (configured.isEmpty()) {
            boolean adaptive = annotated == PerfTest.ADAPTIVE && least < 2 && !attribute.equals("threads");
            if (!adaptive && (annotated < least || annotated > most)) {
                throw outOfRange("@PerfTest(" + attribute + " = " + annotated + ")", least, most);
            }
            return annotated;
        }
        try {
            int value = Integer.parseInt(configured.get().trim());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw outOfRange(key + " = \"" + configured.get() + "\"", least, most);
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
        try {
            return Duration.ofNanos((long) TimeSpan.parseNanos(text));
        } catch (QuantityFormatException e) {
            throw new ConfigurationException(what + ": " + e.getMessage());
        }
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
