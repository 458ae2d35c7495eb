package io.github.perfratchet.jupiter;

import io.github.perfratchet.baseline.measurement.Base;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.results.BaseFile;
import io.github.perfratchet.configuration.Configuration;
import io.github.perfratchet.configuration.ConfigurationException;
import io.github.perfratchet.configuration.ConfigurationKeys;
import io.github.perfratchet.harness.pairs.BaseSide;
import io.github.perfratchet.harness.pairs.TimeBudget;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The base that the tests of a run are measured against, if there is one, and the time that the tests share. */
final class RunBase {

    private final @Nullable Base base;
    private final @Nullable Double extraWork;
    private final IntSupplier tests;
    private final TimeBudget budget;
    private final AtomicInteger more = new AtomicInteger();

    private RunBase(@Nullable Base base, @Nullable Double extraWork, @Nullable Duration time, IntSupplier tests) {
        this.base = base;
        this.extraWork = extraWork;
        this.tests = tests;
        this.budget = new TimeBudget(time, this::benchmarks);
    }

    /**
     * {@return the configured base}
     *
     * @param tests returns the number of tests that the run compares, as far as it is known
     * @throws ConfigurationException if the base has not been prepared, or if a key is malformed
     */
    static RunBase of(Configuration configuration, Path outputDirectory, IntSupplier tests) {
        Optional<String> against = configuration.text(ConfigurationKeys.AGAINST);
        if (against.isEmpty()) {
            return new RunBase(null, null, null, tests);
        }
        Duration total = configuration.time(ConfigurationKeys.TIME_BUDGET).orElse(null);
        Double extraWork = configuration
                .value(ConfigurationKeys.EXTRA_WORK, Percentage::parse)
                .orElse(null);
        Base base = ready(against.get(), new BaseFile(outputDirectory));
        return new RunBase(base, extraWork, total, tests);
    }

    private static Base ready(String against, BaseFile file) {
        String key = ConfigurationKeys.AGAINST;
        return file.read()
                .filter(base -> base.against().equals(against))
                .orElseThrow(() -> new ConfigurationException(key + " = \"" + against + "\", but " + file.path()
                        + " does not hold that base: bind the goal prepare of perfratchet-maven-plugin to the build"
                        + " (<goal>prepare</goal>), and run mvn verify -D" + key + "=" + against));
    }

    /** {@return the base for the current test; empty without a base} */
    Optional<BaseSide> side() {
        return Optional.ofNullable(base).map(side -> new BaseSide(side, benchmarks(), budget, extraWork));
    }

    /**
     * Registers that a test compares several benchmarks.
     *
     * @param moreThanOne the number of benchmarks beyond the first
     */
    void compares(int moreThanOne) {
        more.addAndGet(moreThanOne);
    }

    private int benchmarks() {
        return tests.getAsInt() + more.get();
    }
}
