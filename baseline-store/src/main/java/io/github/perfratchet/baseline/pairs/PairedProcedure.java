package io.github.perfratchet.baseline.pairs;

import io.github.perfratchet.baseline.verdict.Boundary;
import io.github.perfratchet.baseline.verdict.ForkStatistic;
import io.github.perfratchet.baseline.verdict.GateConstants;
import io.github.perfratchet.baseline.verdict.Levels;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.Arrays;
import java.util.Optional;

/**
 * Decides from pairs of forks whether code got slower, and when enough pairs have been measured.
 *
 * <p>A pair is one fresh JVM of the current code and one of the base, measured in lock-step. Its difference is d = ln(current) − ln(base).
 * The sample is the pair, because the iterations of one JVM share its memory layout and its compiled code (Kalibera and Jones, "Rigorous
 * benchmarking in reasonable time", ISMM 2013). What the machine does while both run side by side cancels in the difference (Bulej et al.,
 * "Duet benchmarking: improving measurement accuracy in the cloud", ICPE 2020). With T the threshold:
 *
 * <ol>
 *   <li><b>Screen</b> with {@value #SCREEN_PAIRS} pairs. The verdict is UNCHANGED if |mean(d)| ≤ ln(1 + 2T/3), the upper one-sided Student
 *       bound of level 1 − β is below ln(1 + 5T/3), and its mirror image holds too. Pairs that disagree clear nothing.
 *   <li><b>Confirm</b> on fresh pairs only, so that the chance that raised the suspicion does not count as evidence for it. There are looks
 *       after 5, 8, 12 and 20 pairs. The verdict is REGRESSED if the lower one-sided Student bound of level 1 − α/4 exceeds ln(1 + T/3) and
 *       the mean exceeds ln(1 + T). It is IMPROVED in the mirror image. It is UNCHANGED if the upper bound of level 1 − β/4 is below ln(1 +
 *       5T/3) and its mirror image holds too. The four looks share α and β (Bonferroni). The last two looks trim a tenth of the pairs at
 *       either end ({@link PairedSample}).
 *   <li>After the last look the verdict is INCONCLUSIVE.
 * </ol>
 *
 * <p>If all pairs so far, including those of the screen, fall into two groups ({@link Levels}), forks run at two speeds by chance. Then a
 * change counts only if every pair exceeds the threshold.
 *
 * <p>α = min(0.002, 0.01 / number of tests). The times of a test that gate share it (Bonferroni). β = 0.05. The standard deviation is at
 * least 0.003. That of a statistic is also at least the deviation that the iterations of the forks show ({@link ForkStatistic}).
 *
 * <p>The procedure stops as soon as the result is clear: Laaber et al., "Dynamically reconfiguring software microbenchmarks: reducing
 * execution time without sacrificing result quality", ESEC/FSE 2020. The reason why this is necessary in the cloud: Laaber et al.,
 * "Software microbenchmarking in the cloud. How bad is it really?", EMSE 2019.
 */
final class PairedProcedure {

    /** The number of pairs in the screen, which raise a suspicion or clear the test. */
    static final int SCREEN_PAIRS = 3;

    /** The numbers of confirmation pairs after which the procedure looks at them. */
    private static final int[] LOOKS = {5, 8, 12, 20};

    private static final double ALPHA_OF_A_RUN = 0.01;
    private static final double BETA = 0.05;

    private final Boundary boundary;
    private final double alphaOfALook;

    /**
     * Creates the procedure for one time of one test.
     *
     * @param boundary the boundary that a slowdown has to exceed to count
     * @param tests the number of tests that the run compares
     * @param gates the number of times of the test that gate
     */
    PairedProcedure(Boundary boundary, int tests, int gates) {
        this.boundary = boundary;
        this.alphaOfALook = Math.min(GateConstants.PAIRED_FALSE_ALARMS, ALPHA_OF_A_RUN / tests) / gates / LOOKS.length;
    }

    /**
     * {@return the outcome of the pairs so far}
     *
     * @param differences the difference d of each pair, in the order of measurement
     * @param shown the variance of each difference that the iterations of its forks show, for a statistic; 0 for a time itself
     */
    PairedOutcome after(double[] differences, double[] shown) {
        int count = differences.length;
        if (count < SCREEN_PAIRS) {
            return new PairedOutcome(
                    Verdict.INCONCLUSIVE, SCREEN_PAIRS, 0, PairedSample.of(differences, shown, 0, count));
        }
        PairedSample screen = PairedSample.of(differences, shown, 0, SCREEN_PAIRS);
        if (Math.abs(screen.mean()) <= Math.log1p(boundary.ratio() * 2 / 3) && isUnchanged(screen, BETA)) {
            return new PairedOutcome(Verdict.UNCHANGED, 0, 0, screen);
        }
        int fresh = count - SCREEN_PAIRS;
        for (int look : LOOKS) {
            if (fresh < look) {
                return fresh == 0
                        ? new PairedOutcome(Verdict.INCONCLUSIVE, SCREEN_PAIRS + look, 0, screen)
                        : new PairedOutcome(
                                Verdict.INCONCLUSIVE,
                                SCREEN_PAIRS + look,
                                SCREEN_PAIRS,
                                PairedSample.of(differences, shown, SCREEN_PAIRS, count));
            }
            PairedSample sample = PairedSample.of(differences, shown, SCREEN_PAIRS, SCREEN_PAIRS + look);
            Verdict verdict = verdict(sample);
            if (verdict != Verdict.UNCHANGED && isByChance(Arrays.copyOf(differences, SCREEN_PAIRS + look))) {
                verdict = Verdict.INCONCLUSIVE;
            }
            if (verdict != Verdict.INCONCLUSIVE || look == LOOKS[LOOKS.length - 1]) {
                return new PairedOutcome(verdict, 0, SCREEN_PAIRS, sample);
            }
        }
        throw new IllegalStateException("the last look decides");
    }

    /**
     * {@return the two groups that the differences fall into because forks run at two speeds; empty if they do not fall into two}
     *
     * <p>Each group has at least two pairs and at least a fifth of all pairs. Fewer pairs are outliers.
     */
    static Optional<Levels> speeds(double[] differences) {
        return Levels.of(differences, GateConstants.TYPICAL_PAIR_SPREAD, Math.max(2, (differences.length + 4) / 5));
    }

    /**
     * {@return whether the differences fall into two groups, and not all of them exceed the threshold}
     *
     * <p>The pairs of the screen count too. If they differ from the others, all pairs run at two speeds.
     */
    private boolean isByChance(double[] differences) {
        double least = Arrays.stream(differences).min().orElseThrow();
        double most = Arrays.stream(differences).max().orElseThrow();
        boolean beyond = least > boundary.counts() || most < -boundary.counts();
        return !beyond && speeds(differences).isPresent();
    }

    private Verdict verdict(PairedSample sample) {
        if (isSlower(sample, 0)) {
            return Verdict.REGRESSED;
        }
        if (isSlower(sample.mirrored(), 0)) {
            return Verdict.IMPROVED;
        }
        return isUnchanged(sample, BETA / LOOKS.length) ? Verdict.UNCHANGED : Verdict.INCONCLUSIVE;
    }

    /** {@return whether the sample excludes, in both directions, the change that the procedure is designed to find} */
    private boolean isUnchanged(PairedSample sample, double error) {
        return Math.abs(sample.mean()) + sample.bound(error) < Math.log1p(boundary.ratio() * 5 / 3);
    }

    /** {@return whether a confirmation would find a slowdown if the machine had caused {@code doubt} of each difference} */
    boolean isSlower(PairedSample sample, double doubt) {
        double mean = sample.mean() - doubt;
        return mean > boundary.counts() && mean - sample.bound(alphaOfALook) > boundary.certain();
    }

    /**
     * {@return how many pairs a confirmation would need for a decision, if the mean and the spread stay the same; more than {@code most} if
     * {@code most} pairs are not enough}
     */
    int pairsToDecide(PairedSample sample, int most) {
        int pairs = LOOKS[0];
        while (pairs <= most && verdict(sample.ofSize(pairs)) == Verdict.INCONCLUSIVE) {
            pairs++;
        }
        return pairs;
    }

    /** {@return whether the estimate exceeds the threshold in either direction} */
    boolean exceedsThreshold(PairedSample sample) {
        return Math.abs(sample.mean()) > boundary.counts();
    }
}
