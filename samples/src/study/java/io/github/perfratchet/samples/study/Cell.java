package io.github.perfratchet.samples.study;

import java.util.List;

/**
 * A condition of the study.
 *
 * @param loaded whether another process keeps every processor busy
 * @param extraWork the share of its operations that the current code repeats, in percent
 * @param runs how many runs of all workloads the study wants
 */
record Cell(boolean loaded, int extraWork, int runs) {

    /** All conditions; unchanged code needs the most runs, because its errors are the rarest. */
    static final List<Cell> ALL = List.of(
            new Cell(false, 0, 30),
            new Cell(false, 5, 15),
            new Cell(false, 10, 15),
            new Cell(true, 0, 30),
            new Cell(true, 5, 15),
            new Cell(true, 10, 15));

    /**
     * {@return the condition}
     *
     * @throws IllegalArgumentException if the study has no such condition
     */
    static Cell of(String machine, int extraWork) {
        return ALL.stream()
                .filter(cell -> cell.machine().equals(machine) && cell.extraWork() == extraWork)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no condition of the study: " + machine + ", " + extraWork + " % extra work"));
    }

    /** {@return how many of its runs are due by the end of a round} */
    int runsBy(int round, int rounds) {
        return round * runs / rounds;
    }

    String folder() {
        return machine() + "-plus-" + extraWork;
    }

    String machine() {
        return loaded ? "loaded" : "idle";
    }

    String code() {
        return extraWork == 0 ? "unchanged" : "+" + extraWork + " %";
    }
}
