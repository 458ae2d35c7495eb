package io.github.perfratchet.samples.study;

import io.github.perfratchet.baseline.comparison.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts how often the gate is right.
 *
 * <p>{@code mvn -Pstudy verify} goes on where the last run was cut short: each run of the workloads has a folder of its own,
 * with all raw data. The conditions take turns in proportion to the runs they want, so that a study that is not finished has some
 * of each.
 */
final class Study {

    private Study() {}

    /**
     * Makes the runs that are missing, and writes the table after each.
     *
     * @param arguments the folder to write to, the folder of the code's classes, and for how many minutes new runs are begun
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        long deadline = System.nanoTime() + Long.parseLong(arguments[2]) * 60_000_000_000L;
        Map<Cell, List<Comparison>> verdicts = new LinkedHashMap<>();
        int rounds = Cell.ALL.stream().mapToInt(Cell::runs).max().orElseThrow();
        for (int round = 1; round <= rounds; round++) {
            for (Cell cell : Cell.ALL) {
                int number = cell.runsBy(round, rounds);
                if (number == cell.runsBy(round - 1, rounds)) {
                    continue;
                }
                Run run = new Run(cell, folder, number);
                if (run.verdicts().isEmpty() && System.nanoTime() < deadline) {
                    run.make(classes);
                    System.out.println(cell.machine() + ", " + cell.code() + ", run " + number + " of " + cell.runs());
                }
                verdicts.computeIfAbsent(cell, key -> new ArrayList<>()).addAll(run.verdicts());
                write(folder, verdicts);
            }
        }
        System.out.println();
        System.out.println(Files.readString(table(folder)));
        System.out.println("Raw data and table: " + folder);
    }

    private static Path table(Path folder) {
        return folder.resolve("table.md");
    }

    private static void write(Path folder, Map<Cell, List<Comparison>> verdicts) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(table(folder), new StudyReport(verdicts).table());
        List<String> lines = new ArrayList<>();
        lines.add("machine,extra_work_percent,workload,verdict,change,resolution,pairs,seconds");
        verdicts.forEach((cell, comparisons) -> comparisons.stream()
                .sorted(Comparator.comparing(Comparison::id))
                .forEach(comparison -> lines.add(StudyReport.line(cell, comparison))));
        Files.write(folder.resolve("verdicts.csv"), lines);
    }
}
