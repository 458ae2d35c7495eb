package io.github.perfratchet.samples.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts how often the gate is right.
 *
 * <p>{@code mvn -Pstudy verify} continues where the last call was cut short. Each run of the workloads has its lines in
 * {@code verdicts.csv}, and its own folder with all raw data. The conditions take turns, in proportion to the number of runs that they
 * need. An unfinished study therefore has some runs of each condition.
 */
final class Study {

    private Study() {}

    /**
     * Makes the missing runs, records their verdicts, and prints the tables.
     *
     * @param arguments the output folder, the folder of the code's classes, and the number of minutes after which no new run starts
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        long deadline = System.nanoTime() + Long.parseLong(arguments[2]) * 60_000_000_000L;
        VerdictFile file = new VerdictFile(folder);
        List<RecordedVerdict> verdicts = new ArrayList<>(file.read());
        int rounds = Cell.ALL.stream().mapToInt(Cell::runs).max().orElseThrow();
        for (int round = 1; round <= rounds; round++) {
            for (Cell cell : Cell.ALL) {
                int number = cell.runsBy(round, rounds);
                if (number == cell.runsBy(round - 1, rounds) || isRecorded(verdicts, cell, number)) {
                    continue;
                }
                Run run = new Run(cell, folder, number);
                if (run.verdicts().isEmpty()) {
                    if (System.nanoTime() > deadline) {
                        continue;
                    }
                    run.make(classes);
                    System.out.println(cell.machine() + ", " + cell.code() + ", run " + number + " of " + cell.runs());
                }
                verdicts.addAll(run.verdicts());
                file.write(verdicts);
            }
        }
        System.out.println();
        System.out.println(new StudyReport(verdicts).table());
        System.out.println(new Coverage(verdicts).table());
        System.out.println("Verdicts and raw data: " + folder);
    }

    private static boolean isRecorded(List<RecordedVerdict> verdicts, Cell cell, int run) {
        return verdicts.stream().anyMatch(verdict -> verdict.cell().equals(cell) && verdict.run() == run);
    }
}
