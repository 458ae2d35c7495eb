package io.github.perfratchet.baseline.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.perfratchet.baseline.statistics.Quantile;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.verdict.Boundary;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedProcedureTests {

    private static final Boundary BOUNDARY =
            Boundary.of(Threshold.parseAll("3%").get(0), 1);

    private static final double[] SUSPICIOUS = {0.1, 0.1, 0.1};

    private final PairedProcedure procedure = new PairedProcedure(BOUNDARY, 1, 1);

    private static double[] pairs(double[] first, double... more) {
        return DoubleStream.concat(Arrays.stream(first), Arrays.stream(more)).toArray();
    }

    private static double[] around(double mean, double... spread) {
        return Arrays.stream(spread).map(d -> d + mean).toArray();
    }

    private static PairedOutcome after(PairedProcedure procedure, double... differences) {
        return procedure.after(differences, new double[differences.length]);
    }

    @Test
    void threePairsScreen() {
        assertThat(after(procedure, 0.0).nextLook()).isEqualTo(3);
        assertThat(after(procedure, 0.0, 0.0).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void pairsWhoseMeanIsSmallClearTheTestAtOnce() {
        PairedOutcome outcome = after(procedure, 0.03, -0.01, 0.01);

        assertThat(outcome.verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(outcome.nextLook()).isZero();
    }

    @Test
    void pairsThatDisagreeClearNothingHoweverSmallTheirMean() {
        // t with 2 degrees of freedom is 2.920: 2.920 x 0.0289 / sqrt(3) = 0.0487, below ln 1.05 = 0.0488.
        assertThat(after(procedure, -0.0289, 0, 0.0289).verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(after(procedure, -0.029, 0, 0.029).nextLook()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"0.019, UNCHANGED, 0", "0.0205, INCONCLUSIVE, 8", "-0.019, UNCHANGED, 0", "-0.0205, INCONCLUSIVE, 8"})
    void theScreenTellsTwoPercentOfAThresholdOfThree(double mean, Verdict verdict, int nextLook) {
        PairedOutcome outcome = after(procedure, mean, mean, mean);

        assertThat(outcome.verdict()).isEqualTo(verdict);
        assertThat(outcome.nextLook()).isEqualTo(nextLook);
    }

    @Test
    void whatRaisedTheSuspicionDoesNotConfirmIt() {
        PairedOutcome outcome = after(procedure, pairs(SUSPICIOUS, 0, 0, 0, 0, 0));

        assertThat(outcome.verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(outcome.sample().mean()).isZero();
        assertThat(outcome.from()).isEqualTo(3);
        assertThat(outcome.to()).isEqualTo(8);
    }

    @Test
    void freshPairsThatAgreeConvict() {
        assertThat(after(procedure, pairs(SUSPICIOUS, 0.09, 0.1, 0.11, 0.1, 0.1))
                        .verdict())
                .isEqualTo(Verdict.REGRESSED);
    }

    @Test
    void freshPairsThatAgreeShowAnImprovement() {
        double[] faster = pairs(new double[] {-0.1, -0.1, -0.1}, -0.09, -0.1, -0.11, -0.1, -0.1);

        assertThat(after(procedure, faster).verdict()).isEqualTo(Verdict.IMPROVED);
    }

    @Test
    void theBoundIsStudentsWithHalfAThousandthForEachLook() {
        // Standard deviation 0.01; t with 4 degrees of freedom is 8.610: ln 1.01 + 8.610 x 0.01 / sqrt(5) = 0.0485.
        double[] spread = {-0.01, -0.01, 0, 0.01, 0.01};

        assertThat(PairedSample.of(spread, new double[spread.length], 0, spread.length)
                        .deviation())
                .isEqualTo(0.01, within(1e-9));
        assertThat(after(procedure, pairs(SUSPICIOUS, around(0.0487, spread))).verdict())
                .isEqualTo(Verdict.REGRESSED);
        assertThat(after(procedure, pairs(SUSPICIOUS, around(0.0482, spread))).verdict())
                .isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void studentsQuantileIsThatOfTheTables() {
        assertThat(Quantile.studentUpper(2, 0.05)).isEqualTo(2.920, within(5e-4));
        assertThat(Quantile.studentUpper(4, 0.0005)).isEqualTo(8.610, within(5e-4));
        assertThat(Quantile.studentUpper(7, 0.005)).isEqualTo(3.499, within(5e-4));
        assertThat(Quantile.studentUpper(19, 0.0005)).isEqualTo(3.883, within(5e-4));
    }

    @Test
    void moreTestsAskForMoreCertainty() {
        double[] pairs = pairs(SUSPICIOUS, 0.055, 0.065, 0.06, 0.065, 0.055);

        assertThat(after(procedure, pairs).verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(after(new PairedProcedure(BOUNDARY, 1000, 1), pairs).verdict())
                .isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void pairsThatNeverAgreeEndInconclusiveAfterTwenty() {
        double[] noisy = new double[23];
        for (int i = 0; i < noisy.length; i++) {
            noisy[i] = i % 2 == 0 ? 0.25 : -0.15;
        }
        assertThat(after(procedure, noisy).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(after(procedure, noisy).nextLook()).isZero();
        assertThat(after(procedure, Arrays.copyOf(noisy, 15)).nextLook()).isEqualTo(23);
    }

    @Test
    void oneForkThatIsTwiceAsSlowDelaysTheVerdictAndDoesNotChangeIt() {
        double[] outlying = pairs(SUSPICIOUS, 0.09, 0.1, 0.11, 0.69, 0.1, 0.1, 0.1, 0.1, 0.09, 0.1, 0.11, 0.1);

        assertThat(after(procedure, Arrays.copyOf(outlying, 8)).nextLook()).isEqualTo(11);
        assertThat(after(procedure, Arrays.copyOf(outlying, 11)).nextLook()).isEqualTo(15);
        assertThat(after(procedure, outlying).verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(after(procedure, outlying).sample().mean()).isEqualTo(0.1, within(0.001));
    }

    @Test
    void tellsHowManyPairsWouldDecide() {
        PairedSample doubtful = new PairedSample(20, Math.log(1.06), 0.06);
        // The bound must be below ln 1.06 - ln 1.01 = 0.0483. Trimming leaves 27 of 33 pairs. With Student's t
        // of 26 degrees of freedom, the bound is 3.707 x 0.06 x sqrt(33) / 27 = 0.0473. Of 32 pairs it leaves 26,
        // and the bound is 0.0486.
        assertThat(procedure.pairsToDecide(doubtful, 1000)).isEqualTo(33);
        assertThat(procedure.pairsToDecide(new PairedSample(20, 0.03, 0.3), 100))
                .isGreaterThan(100);
    }

    @Test
    void simulatedUnchangedCodeIsClearedAndASlowdownFound() {
        Simulation unchanged = Simulation.of(0, 0.02, 4000);
        Simulation five = Simulation.of(Math.log(1.05), 0.02, 1000);
        Simulation ten = Simulation.of(Math.log(1.10), 0.02, 1000);

        assertThat(unchanged.regressed).isZero();
        assertThat(unchanged.medianPairs()).isEqualTo(3);
        assertThat(five.regressed).isGreaterThan(950);
        assertThat(ten.regressed).isGreaterThan(995);
    }

    @Test
    void simulatedSlowdownsOfATestWithAWideSpreadAreSeldomCleared() {
        Simulation five = Simulation.of(Math.log(1.05), 0.04, 1000);

        assertThat(five.unchanged).isLessThan(90);
        assertThat(five.regressed).isGreaterThan(500);
    }

    @Test
    void simulatedSlowdownsAreFoundWhereOneForkInFiftyIsTwiceAsSlow() {
        Simulation unchanged = Simulation.of(0, oneForkInFiftyTwiceAsSlow(), 4000);
        Simulation five = Simulation.of(Math.log(1.05), oneForkInFiftyTwiceAsSlow(), 1000);
        Simulation ten = Simulation.of(Math.log(1.10), oneForkInFiftyTwiceAsSlow(), 1000);

        assertThat(unchanged.regressed).isZero();
        assertThat(unchanged.unchanged).isGreaterThan(3980);
        assertThat(five.regressed).isGreaterThan(970);
        assertThat(ten.regressed).isGreaterThan(980);
    }

    private static DoubleSupplier oneForkInFiftyTwiceAsSlow() {
        Random random = new Random(7);
        return () -> 0.012 * random.nextGaussian()
                + (random.nextInt(50) == 0 ? Math.log(2) : 0)
                - (random.nextInt(50) == 0 ? Math.log(2) : 0);
    }

    /** Runs the procedure on differences with a known distribution. */
    private static final class Simulation {

        private final int[] pairs;
        private int regressed;
        private int unchanged;

        private Simulation(int runs) {
            pairs = new int[runs];
        }

        static Simulation of(double mean, double spread, int runs) {
            Random random = new Random(7);
            return of(mean, () -> spread * random.nextGaussian(), runs);
        }

        static Simulation of(double mean, DoubleSupplier noise, int runs) {
            PairedProcedure procedure = new PairedProcedure(BOUNDARY, 1, 1);
            Simulation simulation = new Simulation(runs);
            for (int run = 0; run < runs; run++) {
                double[] all = {};
                PairedOutcome outcome;
                int wanted = PairedProcedure.SCREEN_PAIRS;
                do {
                    double[] longer = Arrays.copyOf(all, wanted);
                    for (int i = all.length; i < longer.length; i++) {
                        longer[i] = mean + noise.getAsDouble();
                    }
                    all = longer;
                    outcome = after(procedure, all);
                    wanted = outcome.nextLook();
                } while (wanted > 0);
                simulation.pairs[run] = all.length;
                simulation.regressed += outcome.verdict() == Verdict.REGRESSED ? 1 : 0;
                simulation.unchanged += outcome.verdict() == Verdict.UNCHANGED ? 1 : 0;
            }
            return simulation;
        }

        int medianPairs() {
            int[] sorted = pairs.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }
    }
}
