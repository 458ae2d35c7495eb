package io.github.perfratchet.samples.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares {@code @PerfTest} with plain JMH. Both measure the same kernels in one run, and their forks take turns, so the
 * machine affects both alike. The side that starts alternates too.
 *
 * <p>Run it from the root, on a quiet machine: {@code mvn -Paccuracy verify -Daccuracy.rounds=7}. To measure only some
 * kernels, add {@code -Daccuracy.kernels=sort,sha256}.
 */
final class Accuracy {

    private static final List<String> OWN =
            List.of("arithmetic", "logarithms", "arraySum", "hash", "polynomial", "lookups", "matrixProduct", "sha256");

    private static final List<String> LIBRARY = List.of("sort", "stringBuilding", "mapLookups", "regexMatch");

    private Accuracy() {}

    /**
     * Measures the kernels, prints the table, and writes the table and the raw figures to files.
     *
     * @param arguments the number of rounds, the folder to write to, the kernels to measure, separated by commas, and an
     *     argument for the forked JVMs of both sides
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        List<String> kernels = requireKnown(arguments[2]);
        Side perfTest = new PerfTestSide(folder, arguments[3]);
        Side jmh = new PlainJmh(arguments[3]);
        List<Pair> pairs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (String kernel : kernels) {
                Pair pair = pair(kernel, round, perfTest, jmh);
                pairs.add(pair);
                System.out.printf(
                        "%d of %d, %s: ratio CPU %.3f, wall %.3f%n",
                        round + 1, rounds, kernel, pair.cpuRatio(), pair.wallRatio());
                write(pairs, folder);
            }
        }
        System.out.println();
        System.out.println(report(pairs).table());
        System.out.println();
        System.out.println("Written to " + folder + ": forks.csv and table.md");
    }

    private static List<String> requireKnown(String list) {
        List<String> kernels = List.of(list.split(","));
        List<String> known = Stream.concat(OWN.stream(), LIBRARY.stream()).toList();
        if (!known.containsAll(kernels)) {
            throw new IllegalArgumentException("accuracy.kernels: " + list + "; known are " + String.join(",", known));
        }
        return kernels;
    }

    private static Pair pair(String kernel, int round, Side perfTest, Side jmh) throws Exception {
        if (round % 2 == 0) {
            Sample first = perfTest.measure(kernel);
            return new Pair(kernel, round, first, jmh.measure(kernel));
        }
        Sample first = jmh.measure(kernel);
        return new Pair(kernel, round, perfTest.measure(kernel), first);
    }

    /** Writes the files after each pair, so that a run that is cut short leaves its results so far. */
    private static void write(List<Pair> pairs, Path folder) throws IOException {
        AccuracyReport report = report(pairs);
        Files.writeString(folder.resolve("forks.csv"), report.csv());
        Files.writeString(folder.resolve("table.md"), report.table() + "\n");
    }

    private static AccuracyReport report(List<Pair> pairs) {
        return new AccuracyReport(OWN, LIBRARY, pairs);
    }
}
