package io.github.perfratchet.baseline.verdict;

import io.github.perfratchet.baseline.quantity.Percentage;

/**
 * Writes the notes on forks that run at two speeds, a sentence or two each.
 *
 * @since 0.1
 */
public final class SpeedNotes {

    private SpeedNotes() {}

    /**
     * {@return the note on the forks of one benchmark}
     *
     * @param change the estimated change, as a ratio
     * @param statistic the words that distinguish the statistic from the time that gates
     */
    public static String ofForks(Levels levels, double change, String statistic) {
        return "The forks run at two speeds: the slow ones take " + levels.shownFactor()
                + " times as long as the fast ones, so " + Percentage.formatSigned(change) + statistic
                + " can be chance. Warm up for longer, @PerfTest(warmup = \"4s\"), so that the JIT compiler generates"
                + " the same code in each fork, or measure both versions side by side, -Dperfratchet.against=BASE.";
    }

    /** {@return the note on the pairs of one benchmark} */
    public static String ofPairs(Levels levels, int pairs, double change, String statistic) {
        return "The forks run at two speeds: the differences of the " + pairs
                + " pairs fall into two groups, a factor of "
                + levels.shownFactor() + " apart, so " + Percentage.formatSigned(change) + statistic
                + " can be chance. Warm up for longer, @PerfTest(warmup = \"4s\"), so that the JIT compiler generates"
                + " the same code in each fork.";
    }
}
