package io.github.perfratchet.baseline.interchange;

import io.github.perfratchet.baseline.json.JsonObject;
import io.github.perfratchet.baseline.json.JsonObject.Counted;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Slice;
import io.github.perfratchet.baseline.quantity.QuantityFormatException;
import io.github.perfratchet.baseline.quantity.TimeSpan;
import io.github.perfratchet.baseline.statistics.Median;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forks of a benchmark, from the raw data of JMH's results. */
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

    /** How often and how long JMH was to iterate, in nanoseconds; 0 where it does not say. */
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

    /** The time of an operation in one iteration, and how many there were if that is known. */
    private record Iteration(double nanos, @Nullable Long operations) {}

    private List<Fork> forks(JsonObject json) {
        List<List<Iteration>> iterations = json.object("primaryMetric", this::iterations);
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

    private List<List<Iteration>> iterations(JsonObject metric) {
        metric.allowOthers();
        double unit = mode.nanosOf(metric.text("scoreUnit"));
        if (mode == JmhMode.SAMPLE_TIME) {
            return metric.histograms("rawDataHistogram", samples -> ofSamples(samples, unit));
        }
        return metric.numberLists("rawData").stream()
                .map(fork -> fork.stream()
                        .map(score -> new Iteration(mode.time(score, threads) * unit, null))
                        .toList())
                .toList();
    }

    private static Iteration ofSamples(List<Counted> samples, double unit) {
        long count = samples.stream().mapToLong(Counted::count).sum();
        if (count == 0) {
            throw new IllegalArgumentException("an iteration has no samples; give it more time with JMH's option -r");
        }
        double sum = samples.stream()
                .mapToDouble(sample -> sample.value() * sample.count())
                .sum();
        return new Iteration(sum / count * unit, count);
    }

    private Fork fork(int number, List<Iteration> iterations, Map<String, Secondary> secondary) {
        Secondary cpu = secondary.get("cpu");
        List<Double> cpuNanos =
                cpu != null && cpu.unit().equals(NANOS_PER_OPERATION) ? cpu.ofFork(number) : List.<Double>of();
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < iterations.size(); i++) {
            Iteration iteration = iterations.get(i);
            Double cpuTime = cpuNanos.size() == iterations.size() ? cpuNanos.get(i) : null;
            slices.add(new Slice(operations(iteration), iteration.nanos(), cpuTime, null, null));
        }
        return new Fork(
                slices,
                Median.of(values(secondary, "gc.alloc.rate.norm", number)),
                sum(values(secondary, "gc.count", number)),
                sum(values(secondary, "gc.time", number)),
                null,
                null,
                seconds(iterations));
    }

    /** A single shot takes as long as it takes, whatever time JMH names. */
    private double seconds(List<Iteration> iterations) {
        return mode == JmhMode.SINGLE_SHOT
                ? iterations.stream().mapToDouble(Iteration::nanos).sum() / 1e9
                : measured.seconds() + warmedUp.seconds();
    }

    /** Except for samples JMH does not say how many; by its planned time there were about as many. */
    private long operations(Iteration iteration) {
        if (iteration.operations() != null) {
            return iteration.operations();
        }
        return mode == JmhMode.SINGLE_SHOT || iteration.nanos() <= 0
                ? 1
                : Math.max(1, Math.round(threads * measured.nanos() / iteration.nanos()));
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
            return new Secondary(json.text("scoreUnit"), json.knownNumberLists("rawData"));
        }

        List<Double> ofFork(int number) {
            return number < rawData.size() ? rawData.get(number) : List.of();
        }
    }

    /** {@return those that are used here} Old versions of JMH put a middle dot before the names of its profilers' metrics. */
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
