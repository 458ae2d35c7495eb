package io.github.perfratchet.samples.study;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A condition of the study.
 *
 * @param busyProcesses the number of other processes: a single one keeps all processors busy, several keep one processor busy each
 * @param extraWork the share of the operations that the current code repeats, in percent; if it is negative, the base repeats them
 * @param runs the number of runs of all workloads that the study needs
 */
record Cell(int busyProcesses, int extraWork, int runs) {

    /** All conditions. Unchanged code needs the most runs, because its errors are the rarest. */
    static final List<Cell> ALL = List.of(
            new Cell(0, 0, 30),
            new Cell(0, 5, 15),
            new Cell(0, 10, 15),
            new Cell(0, -100, 10),
            new Cell(1, 0, 30),
            new Cell(1, 5, 15),
            new Cell(1, 10, 15),
            new Cell(6, 0, 10),
            new Cell(6, 10, 10),
            new Cell(6, -100, 10));

    private static final Map<Integer, String> MACHINES = Map.of(0, "idle", 1, "loaded", 6, "busy");

    /**
     * {@return the condition with this machine and this extra work}
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

    /** {@return the number of runs that are due by the end of a round} */
    int runsBy(int round, int rounds) {
        return round * runs / rounds;
    }

    String folder() {
        return machine() + (extraWork < 0 ? "-minus-" : "-plus-") + Math.abs(extraWork);
    }

    String machine() {
        return Objects.requireNonNull(MACHINES.get(busyProcesses), "each condition's machine has a name");
    }

    /** {@return the number of busy threads in each of the other processes} */
    int threadsOfEach() {
        return busyProcesses == 1 ? Runtime.getRuntime().availableProcessors() : 1;
    }

    /** {@return whether the base repeats operations, so that the current code is faster} */
    boolean isFaster() {
        return extraWork < 0;
    }

    /** {@return the relative change of the current code's time that the repetitions cause, where 0 is no change} */
    double change() {
        double repeated = 1 + Math.abs(extraWork) / 100.0;
        return (isFaster() ? 1 / repeated : repeated) - 1;
    }

    String code() {
        return extraWork == 0 ? "unchanged" : String.format(Locale.ROOT, "%+.0f %%", 100 * change());
    }
}
