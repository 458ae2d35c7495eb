package io.github.perfratchet.samples.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Formats the ratios of both sides as a table, and the raw figures as CSV. */
final class AccuracyReport {

    private static final double MEDIAN_GOAL = 0.02;
    private static final double KERNEL_GOAL = 0.05;

    private final List<String> own;
    private final List<String> library;
    private final List<Pair> pairs;

    /** The goals apply only to the kernels that run their own code. The report shows the measured kernels of both kinds. */
    AccuracyReport(List<String> own, List<String> library, List<Pair> pairs) {
        this.own = own.stream().filter(kernel -> measured(kernel, pairs)).toList();
        this.library =
                library.stream().filter(kernel -> measured(kernel, pairs)).toList();
        this.pairs = List.copyOf(pairs);
    }

    private static boolean measured(String kernel, List<Pair> pairs) {
        return pairs.stream().anyMatch(pair -> pair.kernel().equals(kernel));
    }

    /** {@return a Markdown table of the medians of each kernel, followed by the goals and whether they are met} */
    String table() {
        List<String> lines = new ArrayList<>();
        lines.add("| kernel | JMH, CPU ns/op | PerfRatchet, CPU ns/op | ratio CPU | ratio wall |"
                + " geometric mean CPU, ± standard error | pairs |");
        lines.add("|---|---:|---:|---:|---:|---:|---:|");
        own.forEach(kernel -> lines.add(row(kernel)));
        double[] cpuRatios = ratios(Pair::cpuRatio);
        if (cpuRatios.length > 0) {
            lines.add(format(
                    "| **median** | | | **%.3f** | **%.3f** | | |",
                    median(cpuRatios), median(ratios(Pair::wallRatio))));
        }
        library.forEach(kernel -> lines.add(row(kernel)));
        if (cpuRatios.length > 0) {
            lines.add("");
            lines.add(goal("median CPU ratio", Math.abs(median(cpuRatios) - 1), MEDIAN_GOAL));
            lines.add(goal(
                    "CPU ratio furthest from 1",
                    Arrays.stream(cpuRatios)
                            .map(ratio -> Math.abs(ratio - 1))
                            .max()
                            .orElseThrow(),
                    KERNEL_GOAL));
        }
        return String.join("\n", lines);
    }

    private String row(String kernel) {
        List<Pair> of = pairsOf(kernel);
        return format(
                "| %s | %.2f | %.2f | %.3f | %.3f | %s | %d |",
                kernel,
                median(of, pair -> pair.jmh().cpuNanos()),
                median(of, pair -> pair.perfTest().cpuNanos()),
                median(of, Pair::cpuRatio),
                median(of, Pair::wallRatio),
                geometricMean(of),
                of.size());
    }

    private double[] ratios(ToDoubleFunction<Pair> ratio) {
        return own.stream()
                .mapToDouble(kernel -> median(pairsOf(kernel), ratio))
                .toArray();
    }

    /** {@return the raw figures, one line for each pair of forks} */
    String csv() {
        List<String> lines = new ArrayList<>();
        lines.add("kernel,round,perftest_cpu_ns,jmh_cpu_ns,perftest_wall_ns,jmh_wall_ns");
        for (Pair pair : pairs) {
            lines.add(format(
                    "%s,%d,%.4f,%.4f,%.4f,%.4f",
                    pair.kernel(),
                    pair.round(),
                    pair.perfTest().cpuNanos(),
                    pair.jmh().cpuNanos(),
                    pair.perfTest().wallNanos(),
                    pair.jmh().wallNanos()));
        }
        return String.join("\n", lines) + "\n";
    }

    private List<Pair> pairsOf(String kernel) {
        return pairs.stream().filter(pair -> pair.kernel().equals(kernel)).toList();
    }

    private static String goal(String what, double deviation, double goal) {
        return format(
                "%s: %.1f %% off, the goal is %.0f %%: %s",
                what, 100 * deviation, 100 * goal, deviation <= goal ? "met" : "missed");
    }

    /** The geometric mean of the CPU ratios. The error is that of the mean of their logarithms, so it is relative. */
    private static String geometricMean(List<Pair> pairs) {
        double[] logs =
                pairs.stream().mapToDouble(pair -> Math.log(pair.cpuRatio())).toArray();
        double mean = Arrays.stream(logs).average().orElseThrow();
        double squares =
                Arrays.stream(logs).map(log -> (log - mean) * (log - mean)).sum();
        double error = logs.length < 2 ? Double.NaN : Math.sqrt(squares / (logs.length - 1) / logs.length);
        return format("%.3f ± %.3f", Math.exp(mean), error);
    }

    private static double median(List<Pair> pairs, ToDoubleFunction<Pair> figure) {
        return median(pairs.stream().mapToDouble(figure).toArray());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
