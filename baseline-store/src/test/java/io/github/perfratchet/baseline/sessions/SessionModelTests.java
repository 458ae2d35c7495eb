package io.github.perfratchet.baseline.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.perfratchet.baseline.statistics.LogInterval;
import io.github.perfratchet.baseline.statistics.ModeratedVariance;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.verdict.Boundary;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionModelTests {

    private static final int[] SESSIONS = {1, 2, 3, 5, 10};
    private static final double FORK_SPREAD = 0.03;
    private static final int RUNS = 1000;
    private static final Boundary THRESHOLD =
            Boundary.of(Threshold.parseAll("3%").get(0), 1);

    private static double[] forks(double y) {
        return new double[] {y, y, y};
    }

    @Test
    void moderatesAVarianceByHand() {
        // (4 x 0.0004 + 2 x 0.0009) / (4 + 2)
        assertThat(ModeratedVariance.of(0.0004, 4, 0.0018, 2)).isEqualTo(0.0034 / 6, within(1e-15));
    }

    @Test
    void assumesTheSpreadBetweenSessionsOfASingleOne() {
        LogInterval change = new SessionModel(forks(0.1), List.of(forks(0))).change();

        assertThat(change.estimate()).isEqualTo(0.1, within(1e-12));
        // Variance between forks: 2 x 0.03^2 / (2 + 4) = 0.0003. Total: 2 x 0.045^2 + 0.0003 x (1/3 + 1/3) = 0.00425.
        // The forks contribute 0.0002 to it, so t has (2 + 4) x (0.00425 / 0.0002)^2 = 2709 degrees of freedom.
        assertThat(change.halfWidth()).isEqualTo(2.577646 * Math.sqrt(0.00425), within(1e-6));
    }

    @Test
    void usesTheModeratedSpreadOfThreeSessions() {
        LogInterval change = new SessionModel(forks(0), List.of(forks(0), forks(0.02), forks(0.04))).change();

        assertThat(change.estimate()).isEqualTo(-0.02, within(1e-12));
        // Variance between forks: 2 x 0.03^2 / (2 + 8) = 0.00018. Prior: 0.02^2 + 0.00018 / 3 = 0.00046.
        // Moderated: (4 x 0.00046 + 0.0008) / (4 + 2) = 0.00044, times 4/3. t has 6 degrees of freedom.
        assertThat(change.halfWidth()).isEqualTo(3.707428 * Math.sqrt(0.00044 * 4 / 3), within(1e-6));
    }

    @Test
    void fewerForksThanTheRecordedSessionsHadWidenTheInterval() {
        List<double[]> sessions = List.of(forks(0), forks(0.02), forks(0.04));

        assertThat(new SessionModel(new double[] {0}, sessions).change().halfWidth())
                .isGreaterThan(new SessionModel(forks(0), sessions).change().halfWidth());
    }

    @Test
    void forksThatDisagreeWidenTheInterval() {
        assertThat(new SessionModel(new double[] {-0.2, 0, 0.2}, List.of(forks(0)))
                        .change()
                        .halfWidth())
                .isGreaterThan(
                        new SessionModel(forks(0), List.of(forks(0))).change().halfWidth());
    }

    @Test
    void aSingleForkOnEachSideStillHasAnInterval() {
        LogInterval change = new SessionModel(new double[] {0.1}, List.of(new double[] {0.0})).change();

        // t has 2 x (0.00585 / 0.0018)^2 = 21.1 degrees of freedom.
        assertThat(change.halfWidth()).isEqualTo(2.82995 * Math.sqrt(2 * 0.002025 + 2 * 0.0009), within(1e-4));
    }

    @Test
    void tellsHowManySessionsWouldSettleAChange() {
        SessionModel model = new SessionModel(forks(Math.log(1.15)), List.of(forks(0)));

        assertThat(THRESHOLD.verdict(model.change())).isEqualTo(Verdict.INCONCLUSIVE);
        int more = model.sessionsToSettle(THRESHOLD).orElseThrow();
        assertThat(more).isEqualTo(2);
    }

    @Test
    void tellsThatNoNumberOfSessionsWouldSettleASmallChange() {
        assertThat(new SessionModel(forks(Math.log(1.04)), List.of(forks(0))).sessionsToSettle(THRESHOLD))
                .isEmpty();
    }

    /** Tests the verdicts at the limits of the threshold and the interval, ln 1.03 = 0.02956 and ln 1.01 = 0.00995. */
    @ParameterizedTest
    @CsvSource({
        "0.0295, 0.001, UNCHANGED",
        "-0.0295, 0.001, UNCHANGED",
        "0.0297, 0.019, REGRESSED",
        "0.0297, 0.020, INCONCLUSIVE",
        "-0.0297, 0.019, IMPROVED",
        "-0.0297, 0.020, INCONCLUSIVE",
        "0.5, 0.6, INCONCLUSIVE"
    })
    void givesAVerdict(double estimate, double halfWidth, Verdict verdict) {
        assertThat(THRESHOLD.verdict(new LogInterval(estimate, halfWidth))).isEqualTo(verdict);
    }

    /** The outcome of simulated runs with a known change. */
    private record Outcome(double regressed, double resolution) {}

    private record Truth(int sessions, double sessionSpread, double change) {}

    private static final Map<Truth, Outcome> OUTCOMES = new HashMap<>();

    private static Outcome simulate(int sessions, double sessionSpread, double change) {
        return OUTCOMES.computeIfAbsent(new Truth(sessions, sessionSpread, change), SessionModelTests::simulate);
    }

    private static Outcome simulate(Truth truth) {
        int sessions = truth.sessions();
        double sessionSpread = truth.sessionSpread();
        Random random = new Random(sessions * 1000L + Math.round(sessionSpread * 1000));
        double shift = Math.log1p(truth.change());
        int regressed = 0;
        double resolution = 0;
        for (int run = 0; run < RUNS; run++) {
            List<double[]> baseline = new ArrayList<>();
            for (int i = 0; i < sessions; i++) {
                baseline.add(session(random, 0, sessionSpread));
            }
            LogInterval interval = new SessionModel(session(random, shift, sessionSpread), baseline).change();
            regressed += THRESHOLD.verdict(interval) == Verdict.REGRESSED ? 1 : 0;
            resolution += interval.resolution();
        }
        return new Outcome((double) regressed / RUNS, resolution / RUNS);
    }

    private static double[] session(Random random, double shift, double sessionSpread) {
        double mean = shift + sessionSpread * random.nextGaussian();
        double[] forks = new double[3];
        for (int i = 0; i < forks.length; i++) {
            forks[i] = mean + FORK_SPREAD * random.nextGaussian();
        }
        return forks;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.02, 0.03, 0.045})
    void unchangedCodeIsCalledRegressedInLessThanOneRunOfEighty(double sessionSpread) {
        for (int sessions : SESSIONS) {
            assertThat(simulate(sessions, sessionSpread, 0).regressed())
                    .as("%s sessions", sessions)
                    .isLessThan(0.0125);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.02, 0.03, 0.045})
    void moreSessionsResolveFiner(double sessionSpread) {
        double before = Double.MAX_VALUE;
        for (int sessions : SESSIONS) {
            double resolution = simulate(sessions, sessionSpread, 0).resolution();
            assertThat(resolution).as("%s sessions", sessions).isLessThan(before);
            before = resolution;
        }
    }

    @Test
    void oneSessionResolvesFifteenToTwentyPercent() {
        assertThat(simulate(1, 0.02, 0).resolution()).isBetween(0.15, 0.20);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.02, 0.3, 0.95",
        "1, 0.045, 0.3, 0.80",
        "2, 0.02, 0.3, 0.98",
        "3, 0.02, 0.2, 0.90",
        "5, 0.02, 0.2, 0.95",
        "10, 0.01, 0.1, 0.65",
        "10, 0.045, 0.3, 0.95"
    })
    void slowdownsAreCaught(int sessions, double sessionSpread, double change, double power) {
        assertThat(simulate(sessions, sessionSpread, change).regressed()).isGreaterThan(power);
    }
}
