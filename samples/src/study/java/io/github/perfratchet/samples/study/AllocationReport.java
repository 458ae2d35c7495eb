package io.github.perfratchet.samples.study;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.quantity.ByteSize;
import io.github.perfratchet.baseline.results.ResultsFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Formats the bytes that the forks of each test counted as a table. */
final class AllocationReport {

    private final Map<BenchmarkId, List<Double>> alone = new TreeMap<>();
    private final Map<BenchmarkId, List<Double>> paired = new TreeMap<>();

    /** Adds the results in a folder. */
    void add(Path results) {
        new ResultsFolder(results)
                .readAll()
                .forEach(ofClass -> ofClass.measurements().forEach(this::add));
    }

    private void add(Measurement measurement) {
        Map<BenchmarkId, List<Double>> mode = measurement.paired().isPresent() ? paired : alone;
        List<Double> bytes = mode.computeIfAbsent(measurement.id(), id -> new ArrayList<>());
        addTo(bytes, measurement.forks());
        measurement.paired().map(Against::forks).ifPresent(forks -> addTo(bytes, forks));
    }

    private static void addTo(List<Double> bytes, List<Fork> forks) {
        forks.forEach(fork -> {
            Double ofFork = fork.bytesPerOperation();
            if (ofFork != null) {
                bytes.add(ofFork);
            }
        });
    }

    /** {@return a Markdown table of the bytes that the forks of each test counted, and of the number of tests whose forks agree} */
    String table() {
        List<String> lines = new ArrayList<>(List.of("| test | alone | in pairs |", "|---|---|---|"));
        alone.forEach((id, bytes) -> lines.add("| " + id.shortName() + " | " + shown(bytes) + " | "
                + shown(paired.getOrDefault(id, List.of())) + " |"));
        lines.add("| forks agree | " + agreeing(alone) + " of " + alone.size() + " tests | " + agreeing(paired) + " of "
                + paired.size() + " tests |");
        return String.join("\n", lines) + "\n";
    }

    private static long agreeing(Map<BenchmarkId, List<Double>> mode) {
        return mode.values().stream()
                .filter(bytes -> bytes.stream().distinct().count() == 1)
                .count();
    }

    private static String shown(List<Double> bytes) {
        return bytes.stream()
                .collect(Collectors.groupingBy(count -> count, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> count.getValue() + " x " + ByteSize.format(count.getKey()))
                .collect(Collectors.joining(", "));
    }
}
