package io.github.perfratchet.baseline.interchange;

import io.github.perfratchet.baseline.json.JsonObject;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A benchmark from JMH's results.
 *
 * @param name the name of the class, a dot, and the name of the method
 * @param mode the mode of the measurement
 * @param modeIsNamed whether the benchmark's name contains the mode
 * @param parameters the parameters, in their order
 * @param settings the threads, the JVM arguments, and whether the benchmark was forked
 * @param jdkVersion the version of the JDK, for example {@code 17.0.13} or {@code 1.8.0_432}; {@code null} in results of old versions of
 *     JMH
 * @param vmName the name of the JVM; {@code null} in results of old versions of JMH
 * @param forks the measured forks
 */
record JmhBenchmark(
        String name,
        JmhMode mode,
        boolean modeIsNamed,
        Map<String, String> parameters,
        Settings settings,
        @Nullable String jdkVersion,
        @Nullable String vmName,
        List<Fork> forks) {

    private static final Pattern FEATURE = Pattern.compile("(?:1\\.)?(\\d{1,4}).*", Pattern.DOTALL);
    private static final Pattern COLLECTOR = Pattern.compile("-XX:\\+Use(\\w+)GC");

    static JmhBenchmark read(JsonObject json) {
        json.allowOthers();
        String name = json.text("benchmark");
        int dot = name.lastIndexOf('.');
        if (dot < 1 || dot == name.length() - 1) {
            throw new IllegalArgumentException("benchmark is not the name of a class, a dot, and the name of a method");
        }
        JmhMode mode = JmhMode.of(json.text("mode"));
        int threads = (int) json.whole("threads", 1, Integer.MAX_VALUE);
        return new JmhBenchmark(
                name,
                mode,
                mode.measuresSomethingElse(),
                json.textsByKey("params"),
                new Settings(
                        threads,
                        json.textsIfAny("jvmArgs"),
                        json.whole("forks", 0, Integer.MAX_VALUE) > 0,
                        Settings.UNKNOWN_BLACKHOLES),
                json.optionalText("jdkVersion"),
                json.optionalText("vmName"),
                JmhForks.read(json, mode, threads));
    }

    /** {@return copies of benchmarks; those in throughput mode are named by the mode if they were measured in average-time mode too} */
    static List<JmhBenchmark> distinct(List<JmhBenchmark> benchmarks) {
        Set<BenchmarkId> averages = benchmarks.stream()
                .filter(benchmark -> benchmark.mode == JmhMode.AVERAGE_TIME)
                .map(JmhBenchmark::id)
                .collect(Collectors.toSet());
        return benchmarks.stream()
                .map(benchmark -> benchmark.mode == JmhMode.THROUGHPUT && averages.contains(benchmark.id())
                        ? benchmark.namedByMode()
                        : benchmark)
                .toList();
    }

    private JmhBenchmark namedByMode() {
        return new JmhBenchmark(name, mode, true, parameters, settings, jdkVersion, vmName, forks);
    }

    BenchmarkId id() {
        int dot = name.lastIndexOf('.');
        List<String> labels = new ArrayList<>();
        parameters.forEach((parameter, value) -> labels.add(parameter + "=" + value));
        if (modeIsNamed) {
            labels.add("mode=" + mode.shortLabel());
        }
        String label = labels.isEmpty() ? "" : "[" + String.join(", ", labels) + "]";
        return new BenchmarkId(name.substring(0, dot), name.substring(dot + 1) + label);
    }

    Measurement measurement(String file) {
        String note = "From " + file + ": JMH measures no CPU time, so wall time gates.";
        boolean hasCpu =
                forks.stream().allMatch(fork -> fork.iterations().get(0).cpuNanos() != null);
        return new Measurement(
                        id(),
                        null,
                        settings,
                        forks,
                        List.of(hasCpu ? "From " + file + "." : note),
                        forks.stream().mapToDouble(Fork::seconds).sum())
                .withParameters(parameters);
    }

    /** {@return the environment that consists of this machine and the JVM that measured} */
    Environment environment(Environment here) {
        return new Environment(
                here.cpu(),
                here.processors(),
                here.memoryGib(),
                here.os(),
                here.arch(),
                vmName == null ? "unknown" : vmName,
                feature(),
                collector(),
                "unknown");
    }

    private int feature() {
        Matcher matcher = FEATURE.matcher(jdkVersion == null ? "" : jdkVersion);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private String collector() {
        return settings.jvmArgs().stream()
                .map(COLLECTOR::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("default");
    }
}
