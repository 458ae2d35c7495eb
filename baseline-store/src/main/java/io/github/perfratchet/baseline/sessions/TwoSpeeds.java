package io.github.perfratchet.baseline.sessions;

import io.github.perfratchet.baseline.statistics.LogInterval;
import io.github.perfratchet.baseline.verdict.Boundary;
import io.github.perfratchet.baseline.verdict.ComparedTime;
import io.github.perfratchet.baseline.verdict.Levels;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares a time with a baseline if the forks run at two speeds.
 *
 * <p>The mean of such forks depends on how many of them were fast, which is chance. So the verdict follows these rules:
 *
 * <ul>
 *   <li>A change counts if all forks of this run lie beyond all forks of the baseline by more than the threshold, and {@link SessionModel}
 *       finds a change between the speeds that are nearest to each other.
 *   <li>If both sides have both speeds, a change also counts if both the fast forks and the slow forks changed. If neither changed, the
 *       verdict is UNCHANGED.
 *   <li>In all other cases the verdict is INCONCLUSIVE.
 * </ul>
 */
final class TwoSpeeds {

    private final ComparedTime time;
    private final double[] now;
    private final List<double[]> then;
    private final Boundary boundary;

    /**
     * Creates the comparison.
     *
     * @param now y of each fork of this run
     * @param then y of each fork of each session
     */
    TwoSpeeds(ComparedTime time, double[] now, List<double[]> then, Boundary boundary) {
        this.time = time;
        this.now = now;
        this.then = then;
        this.boundary = boundary;
    }

    /** {@return the two speeds of the side whose speeds are further apart; empty if the forks of each side have one speed} */
    static Optional<Levels> of(double[] now, List<double[]> then) {
        return Stream.of(Levels.ofSessions(List.of(now)), Levels.ofSessions(then))
                .flatMap(Optional::stream)
                .max((one, other) -> Double.compare(one.distance(), other.distance()));
    }

    /** A verdict, and the change that it is about. */
    record Outcome(Verdict verdict, double baseline, LogInterval change) {}

    /**
     * {@return the verdict, with the change that it is about}
     *
     * @param all the model of all forks
     * @param levels the two speeds that {@link #of} returned
     */
    Outcome judge(SessionModel all, Levels levels) {
        double estimate = all.change().estimate();
        if (isSeparate(estimate)) {
            return nearest(estimate > 0);
        }
        return bothLevels(levels).orElseGet(() -> new Outcome(Verdict.INCONCLUSIVE, all.baseline(), all.change()));
    }

    private boolean isSeparate(double estimate) {
        double[] recorded = then.stream().flatMapToDouble(Arrays::stream).toArray();
        double distance = estimate > 0
                ? Arrays.stream(now).min().orElseThrow()
                        - Arrays.stream(recorded).max().orElseThrow()
                : Arrays.stream(recorded).min().orElseThrow()
                        - Arrays.stream(now).max().orElseThrow();
        return distance > boundary.counts();
    }

    /**
     * Compares the speeds that are nearest to each other. Speeds that are the same differ between sessions too, so the nearest speeds must
     * differ by more than that.
     */
    private Outcome nearest(boolean slower) {
        double[] near = Levels.ofSessions(List.of(now))
                .map(levels -> levels.group(now, !slower))
                .orElse(now);
        List<double[]> recorded =
                Levels.ofSessions(then).map(levels -> groups(levels, slower)).orElse(then);
        return outcome(near, recorded);
    }

    /**
     * Compares the fast forks with the fast forks and the slow forks with the slow forks. Each side is divided by its own boundary, because
     * a change moves both speeds.
     */
    private Optional<Outcome> bothLevels(Levels widest) {
        Optional<Levels> ofNow = Levels.ofSessions(List.of(now));
        Optional<Levels> ofThen = Levels.ofSessions(then);
        if (time.statistic() != null
                || ofNow.isEmpty()
                || ofThen.isEmpty()
                || !isAlike(ofNow.get(), ofThen.get(), widest)) {
            return Optional.empty();
        }
        Outcome fast = level(ofNow.get(), ofThen.get(), false);
        Outcome slow = level(ofNow.get(), ofThen.get(), true);
        boolean agree = fast.verdict() == slow.verdict()
                && fast.verdict() != Verdict.INCONCLUSIVE
                && (fast.verdict() == Verdict.UNCHANGED
                        || fast.change().estimate() * slow.change().estimate() > 0);
        return agree
                ? Optional.of(
                        Math.abs(fast.change().estimate())
                                        < Math.abs(slow.change().estimate())
                                ? fast
                                : slow)
                : Optional.empty();
    }

    /**
     * {@return whether both sides have the same two speeds} If the distance between the speeds changed, they are other speeds: there may be
     * three speeds, and each side saw two of them.
     */
    private static boolean isAlike(Levels ofNow, Levels ofThen, Levels widest) {
        return Math.abs(ofNow.distance() - ofThen.distance()) < Math.max(Levels.LEAST_DISTANCE, widest.distance() / 5);
    }

    private Outcome level(Levels ofNow, Levels ofThen, boolean slow) {
        return outcome(ofNow.group(now, slow), groups(ofThen, slow));
    }

    private List<double[]> groups(Levels levels, boolean slow) {
        return then.stream()
                .map(session -> levels.group(session, slow))
                .filter(group -> group.length > 0)
                .toList();
    }

    private Outcome outcome(double[] current, List<double[]> recorded) {
        SessionModel model = new SessionModel(current, recorded);
        LogInterval change = model.change();
        return new Outcome(boundary.verdict(change), model.baseline(), change);
    }
}
