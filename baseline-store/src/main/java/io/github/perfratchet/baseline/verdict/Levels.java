package io.github.perfratchet.baseline.verdict;

import io.github.perfratchet.baseline.statistics.ModeratedVariance;
import io.github.perfratchet.baseline.statistics.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Two groups that logarithms fall into. The code that the JIT compiler generates for a method depends on chance, so some tests are fast in
 * one fork and slow in the next. The boundary between the groups lies in the widest gap between neighbours. The values fall into two groups
 * if the distance between the means exceeds {@link #LEAST_DISTANCE} and {@value #SPREADS} times the spread within the groups, which is
 * moderated towards a typical spread.
 *
 * @param boundary the value above which a value is slow
 * @param distance the distance between the means of the groups
 * @since 0.1
 */
public record Levels(double boundary, double distance) {

    /**
     * The least distance between two groups. Groups that are closer do not matter: the resolution of a stored baseline is no better, and
     * pairs account for them in their spread.
     */
    public static final double LEAST_DISTANCE = Math.log(1.08);

    private static final int SPREADS = 5;

    private static final int PRIOR = 2;

    /**
     * {@return the two groups; empty if the values do not fall into two}
     *
     * @param typical the typical spread within a group
     * @param fewest the least number of members of each group
     */
    public static Optional<Levels> of(double[] logs, double typical, int fewest) {
        double[] sorted = logs.clone();
        Arrays.sort(sorted);
        int split = 0;
        for (int i = fewest; i <= sorted.length - fewest; i++) {
            if (i > 0 && (split == 0 || sorted[i] - sorted[i - 1] > sorted[split] - sorted[split - 1])) {
                split = i;
            }
        }
        if (split == 0) {
            return Optional.empty();
        }
        Sample low = Sample.of(Arrays.copyOf(sorted, split));
        Sample high = Sample.of(Arrays.copyOfRange(sorted, split, sorted.length));
        double within =
                ModeratedVariance.of(typical * typical, PRIOR, low.squares() + high.squares(), sorted.length - 2);
        double distance = high.mean() - low.mean();
        return distance > Math.max(LEAST_DISTANCE, SPREADS * Math.sqrt(within))
                ? Optional.of(new Levels((sorted[split - 1] + sorted[split]) / 2, distance))
                : Optional.empty();
    }

    /**
     * {@return the two groups that are furthest apart, among the forks of each session and the forks of all sessions; empty if there are
     * none}
     */
    public static Optional<Levels> ofSessions(List<double[]> sessions) {
        List<Levels> found = new ArrayList<>();
        sessions.forEach(
                session -> of(session, GateConstants.TYPICAL_FORK_SPREAD, 1).ifPresent(found::add));
        double[] all = sessions.stream().flatMapToDouble(Arrays::stream).toArray();
        if (sessions.size() > 1) {
            of(all, GateConstants.ASSUMED_SESSION_SPREAD, 1).ifPresent(found::add);
        }
        return found.stream().max((one, other) -> Double.compare(one.distance(), other.distance()));
    }

    /** {@return the values of the slow or of the fast group} */
    public double[] group(double[] logs, boolean slow) {
        return Arrays.stream(logs).filter(log -> log > boundary == slow).toArray();
    }

    /** {@return the factor by which the slow group is slower} */
    double factor() {
        return Math.exp(distance);
    }

    /** {@return the factor as a text to show} */
    String shownFactor() {
        return String.format(Locale.ROOT, "%.2f", factor());
    }
}
