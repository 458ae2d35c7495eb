package io.github.perfratchet.baseline.interchange;

import io.github.perfratchet.baseline.interchange.JmhRawData.Counted;
import io.github.perfratchet.baseline.json.JsonObject;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.baseline.quantity.QuantityFormatException;
import io.github.perfratchet.baseline.quantity.TimeSpan;
import io.github.perfratchet.baseline.statistics.Median;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the forks of a benchmark from the raw data of JMH's results. */
final class JmhForks {

    private static final String NANOS_PER_OPERATION = "ns/op";

    private final JmhMode mode;
    private final int threads;
    private final Phase measured;
    private final Phase warmedUp;

    private JmhForks(JsonObject json, JmhMode mode, int threads) {
        this.mode = mode;
        this.threads = threads;
        this.measured = Phase.of(json, "measurement");
        this.warmedUp = Phase.of(json, "warmup");
    }

    static List<Fork> read(JsonObject json, JmhMode mode, int threads) {
        return new JmhForks(json, mode, threads).forks(json);
    }

    /** The planned number of iterations and their planned duration, in nanoseconds; 0 if the file does not contain it. */
    private record Phase(long iterations, double nanos) {

        static Phase of(JsonObject json, String name) {
            Long iterations = json.optionalWhole(name + "Iterations");
            return new Phase(iterations == null ? 0 : iterations, nanos(json.optionalText(name + "Time")));
        }

        private static double nanos(@Nullable String time) {
            try {
                return time == null ? 0 : TimeSpan.parseNanos(time);
            } catch (QuantityFormatException e) {
                return 0;
            }
        }

        double seconds() {
            return iterations * nanos / 1e9;
        }
    }

    /** The time of an operation in one iteration, and the number of operations, if it is known. */
    private record Score(double nanos, @Nullable Long operations) {}

    private List<Fork> forks(JsonObject json) {
        List<List<Score>> iterations = json.object("primaryMetric", this::iterations);
        Map<String, Secondary> secondary = secondaries(json);
        List<Fork> forks = new ArrayList<>();
        for (int i = 0; i < iterations.size(); i++) {
            if (!iterations.get(i).isEmpty()) {
                forks.add(fork(i, iterations.get(i), secondary));
            }
        }
        if (forks.isEmpty()) {
            throw new IllegalArgumentException(
                    "primaryMetric has no raw data; run JMH without -Djmh.json.rawData=false, and without failures");
        }
        return forks;
    }

    private List<List<Score>> iterations(JsonObject metric) {
        metric.allowOthers();
        double unit = mode.nanosOf(metric.text("scoreUnit"));
        if (mode == JmhMode.SAMPLE_TIME) {
            return JmhRawData.histograms(metric, samples -> ofSamples(samples, unit));
        }
        return JmhRawData.scores(metric).stream()
                .map(fork -> fork.stream()
                        .map(score -> new Score(mode.time(score, threads) * unit, null))
                        .toList())
                .toList();
    }

    private static Score ofSamples(List<Counted> samples, double unit) {
        long count = samples.stream().mapToLong(Counted::count).sum();
        if (count == 0) {
            throw new IllegalArgumentException("an iteration has no samples; give it more time with JMH's option -r");
        }
        double sum = samples.stream()
                .mapToDouble(sample -> sample.value() * sample.count())
                .sum();
        return new Score(sum / count * unit, count);
    }

    private Fork fork(int number, List<Score> scores, Map<String, Secondary> secondary) {
        Secondary cpu = secondary.get("cpu");
        List<Double> cpuNanos =
                cpu != null && cpu.unit().equals(NANOS_PER_OPERATION) ? cpu.ofFork(number) : List.<Double>of();
        List<Iteration> iterations = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            Double cpuTime = cpuNanos.size() == scores.size() ? cpuNanos.get(i) : null;
            iterations.add(new Iteration(operations(score), score.nanos(), cpuTime, null, null));
        }
        return new Fork(
                iterations,
                Median.of(values(secondary, "gc.alloc.rate.norm", number)),
                sum(values(secondary, "gc.count", number)),
                sum(values(secondary, "gc.time", number)),
                null,
                null,
                seconds(scores));
    }

    /** {@return the duration of a fork, in seconds} A single shot does not depend on the planned duration. */
    private double seconds(List<Score> scores) {
        return mode == JmhMode.SINGLE_SHOT
                ? scores.stream().mapToDouble(Score::nanos).sum() / 1e9
                : measured.seconds() + warmedUp.seconds();
    }

    /**
     * {@return the number of operations of an iteration} JMH gives it for samples only. Otherwise it is estimated by the planned duration.
     */
    private long operations(Score score) {
        if (score.operations() != null) {
            return score.operations();
        }
        return mode == JmhMode.SINGLE_SHOT || score.nanos() <= 0
                ? 1
                : Math.max(1, Math.round(threads * measured.nanos() / score.nanos()));
    }

    private static List<Double> values(Map<String, Secondary> secondary, String name, int fork) {
        Secondary metric = secondary.get(name);
        return metric == null ? List.of() : metric.ofFork(fork);
    }

    private static @Nullable Long sum(List<Double> values) {
        return values.isEmpty()
                ? null
                : Long.valueOf(Math.round(
                        values.stream().mapToDouble(Double::doubleValue).sum()));
    }

    /** A secondary metric, by fork and iteration. */
    private record Secondary(String unit, List<List<Double>> rawData) {

        static Secondary read(JsonObject json) {
            json.allowOthers();
            return new Secondary(json.text("scoreUnit"), JmhRawData.knownScores(json));
        }

        List<Double> ofFork(int number) {
            return number < rawData.size() ? rawData.get(number) : List.of();
        }
    }

    /**
     * {@return the secondary metrics that are used here} Old versions of JMH put a middle dot before the names of the metrics of profilers.
     */
    private static Map<String, Secondary> secondaries(JsonObject json) {
        Map<String, Secondary> found = new LinkedHashMap<>();
        json.optionalObject("secondaryMetrics", metrics -> {
            metrics.allowOthers();
            for (String name : List.of("cpu", "gc.alloc.rate.norm", "gc.count", "gc.time")) {
                for (String written : List.of(name, "\u00b7" + name)) {
                    Secondary metric = metrics.optionalObject(written, Secondary::read);
                    if (metric != null) {
                        found.put(name, metric);
                    }
                }
            }
            return found;
        });
        return found;
    }
}
