package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.quantity.Percentage;
import java.util.Locale;

/** What a reader should know of forks that run at two speeds, a sentence or two each. */
final class SpeedNotes {

    private static final String MEASURE_SIDE_BY_SIDE =
            " Measure both versions side by side, -Dperfratchet.against=BASE.";

    private SpeedNotes() {}

    /**
     * {@return what forks of one benchmark say}
     *
     * @param change the estimate, as a ratio
     * @param statistic the words that tell it from the time that gates
     */
    static String ofForks(Levels levels, double change, String statistic) {
        return "The forks run at two speeds: the slow ones take " + factor(levels.distance())
                + " times as long as the fast ones, so that " + Percentage.formatSigned(change) + statistic
                + " can be chance. Warm up for longer, @PerfTest(warmup = \"4s\"), so that the JIT compiler makes the same of"
                + " each fork, or measure both versions side by side, -Dperfratchet.against=BASE.";
    }

    /** {@return what the other benchmarks of a run say of a change} */
    static String ofRun(TwoSpeedRun run, double change, String statistic) {
        return "In this run the forks of " + run.seen() + " of " + run.benchmarks()
                + " benchmarks run at two speeds, up to a factor of " + factor(run.distance()) + ": "
                + Percentage.formatSigned(change) + statistic
                + " can be that too, by chance with all forks slow in one session and fast in the other."
                + MEASURE_SIDE_BY_SIDE;
    }

    /** {@return what pairs say} */
    static String ofPairs(Levels levels, int pairs, double change, String statistic) {
        return "The forks run at two speeds: the differences of the " + pairs
                + " pairs fall into two groups, a factor of "
                + factor(levels.distance()) + " apart, so that " + Percentage.formatSigned(change) + statistic
                + " can be chance. Warm up for longer, @PerfTest(warmup = \"4s\"), so that the JIT compiler makes the same of"
                + " each fork.";
    }

    private static String factor(double distance) {
        return String.format(Locale.ROOT, "%.2f", Math.exp(distance));
    }
}
