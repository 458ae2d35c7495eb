package io.github.perfratchet.samples.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The ratios of both sides as text: a table to read, and the raw figures as CSV. */
final class AccuracyReport {

    private static final double MEDIAN_GOAL = 0.02;
    private static final double KERNEL_GOAL = 0.05;

    private final List<String> kernels;
    private final List<Pair> pairs;

    AccuracyReport(List<String> kernels, List<Pair> pairs) {
        this.kernels = List.copyOf(kernels);
        this.pairs = List.copyOf(pairs);
    }

    /** {@return a Markdown table of the medians of each kernel, and whether the goals are met} */
    String table() {
        List<String> lines = new ArrayList<>();
        lines.add("| kernel | JMH, CPU ns/op | PerfRatchet, CPU ns/op | ratio CPU | ratio wall |"
                + " geometric mean CPU, ± standard error | pairs |");
        lines.add("|---|---:|---:|---:|---:|---:|---:|");
        double[] cpuRatios = new double[kernels.size()];
        double[] wallRatios = new double[kernels.size()];
        for (int i = 0; i < kernels.size(); i++) {
            List<Pair> of = pairsOf(kernels.get(i));
            cpuRatios[i] = median(of, Pair::cpuRatio);
            wallRatios[i] = median(of, Pair::wallRatio);
            lines.add(format(
                    "| %s | %.2f | %.2f | %.3f | %.3f | %s | %d |",
                    kernels.get(i),
                    median(of, pair -> pair.jmh().cpuNanos()),
                    median(of, pair -> pair.perfTest().cpuNanos()),
                    cpuRatios[i],
                    wallRatios[i],
                    geometricMean(of),
                    of.size()));
        }
        lines.add(format("| **median** | | | **%.3f** | **%.3f** | | |", median(cpuRatios), median(wallRatios)));
        lines.add("");
        lines.add(goal("median CPU ratio", Math.abs(median(cpuRatios) - 1), MEDIAN_GOAL));
        lines.add(goal(
                "CPU ratio furthest from 1",
                Arrays.stream(cpuRatios).map(ratio -> Math.abs(ratio - 1)).max().orElseThrow(),
                KERNEL_GOAL));
        return String.join("\n", lines);
    }

    /** {@return a line for each pair of forks} */
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

    /** Of the CPU ratios; its error is that of the mean of their logarithms, so a ratio. */
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
