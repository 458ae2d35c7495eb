package io.github.perfratchet.baseline.verdict;

import io.github.perfratchet.baseline.measurement.JudgedFork;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes a note if iterations were left out of forks that count. It mentions a fork only if at least a tenth of the fork's iterations were
 * left out, because a few slow iterations are not worth a note.
 *
 * @since 0.1
 */
public final class ColdNote {

    private static final int WORTH_ONE_IN = 10;

    private ColdNote() {}

    /**
     * {@return the note; empty if there is nothing to report}
     *
     * @param what {@code forks} or {@code pairs}
     */
    public static Optional<String> of(String what, List<JudgedFork> forks) {
        List<JudgedFork> cold = forks.stream()
                .filter(fork -> fork.counts() && fork.leftOut() * WORTH_ONE_IN >= iterations(fork))
                .filter(fork -> fork.leftOut() > 0)
                .toList();
        return cold.stream()
                .max(Comparator.comparingInt(JudgedFork::leftOut))
                .map(most -> cold.size() + " of " + forks.size() + " " + what + " "
                        + (cold.size() == 1 ? "was" : "were")
                        + " not warm at the start, or the machine was slower then; up to "
                        + most.leftOut() + " of " + iterations(most)
                        + " iterations are left out. If this happens often, let the forks warm up for longer, for example"
                        + " @PerfTest(warmup = \"4s\").");
    }

    private static int iterations(JudgedFork fork) {
        return fork.leftOut() + fork.fork().iterations().size();
    }
}
