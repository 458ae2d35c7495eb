package io.github.perfratchet.baseline;

import io.github.perfratchet.baseline.json.JsonNumber;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Circumstances;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Settings;
import io.github.perfratchet.baseline.store.Baseline;
import io.github.perfratchet.baseline.store.ClassBaseline;
import io.github.perfratchet.baseline.store.Session;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Measurements and baselines for tests to start from. */
public final class Given {

    public static final String CLASS = "com.acme.ParserTests";

    public static final Environment LAPTOP =
            new Environment("AMD Ryzen 7 5800H", 16, 32, "Linux", "amd64", "Temurin", 17, "G1", "coops,cclass,align8");

    public static final Environment CI = new Environment(
            "Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz",
            2,
            8,
            "Linux",
            "amd64",
            "Temurin",
            17,
            "G1",
            "coops,cclass,align8");

    public static final Settings SETTINGS = new Settings(1, List.of(), true, "compiler");

    public static final Instant DAY_1 = Instant.parse("2026-01-01T10:00:00Z");

    public static final Commit COMMIT = new Commit("0123456789abcdef0123456789abcdef01234567", "main", false);
    /** The facts about the machine in {@link #session} and {@link #results}, in addition to the environment. */
    public static final Map<String, String> FACTS = Map.of("cpuQuota", "1.5");

    private Given() {}

    /** {@return a fork of code that computes, with three iterations; the first is the minimum, and all are rounded as in files} */
    public static Fork fork(double cpuNanos, double bytes) {
        return new Fork(
                List.of(
                        computing(cpuNanos, bytes),
                        computing(cpuNanos * 1.02, bytes),
                        computing(cpuNanos * 1.05, bytes)),
                bytes,
                2L,
                3L,
                104_857_600L,
                51_234.0,
                2.5);
    }

    /** {@return a fork of code that sleeps most of the time} */
    public static Fork waitingFork(double wallNanos) {
        Iteration iteration = new Iteration(100, stored(wallNanos), stored(wallNanos * 0.01), 0.0, 0.0);
        return new Fork(List.of(iteration, iteration), 0.0, null, null, null, null, 2.5);
    }

    private static Iteration computing(double cpuNanos, double bytes) {
        return new Iteration(1000, stored(cpuNanos * 1.03), stored(cpuNanos), bytes, stored(cpuNanos * 0.02));
    }

    private static double stored(double nanos) {
        return JsonNumber.rounded(nanos).doubleValue();
    }

    public static BenchmarkId id(String name) {
        return new BenchmarkId(CLASS, name);
    }

    public static Measurement measurement(String name, Fork... forks) {
        return new Measurement(id(name), null, SETTINGS, List.of(forks), List.of(), 7.5);
    }

    public static ClassResults results(Environment environment, Instant startedAt, Measurement... measurements) {
        return new ClassResults(
                CLASS,
                environment,
                new Circumstances(FACTS, List.of()),
                COMMIT,
                startedAt,
                true,
                List.of(measurements),
                List.of());
    }

    public static Session session(Instant measuredAt, Fork... forks) {
        return new Session(measuredAt, COMMIT, FACTS, List.of(forks));
    }

    public static Baseline baseline(String name, Session... sessions) {
        return new Baseline(name, SETTINGS, List.of(sessions));
    }

    public static ClassBaseline classBaseline(Environment environment, Baseline... baselines) {
        SortedMap<String, Baseline> byName = new TreeMap<>();
        Arrays.stream(baselines).forEach(baseline -> byName.put(baseline.name(), baseline));
        return new ClassBaseline(CLASS, environment, byName);
    }
}
