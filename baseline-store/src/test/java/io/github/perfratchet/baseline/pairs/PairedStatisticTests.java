package io.github.perfratchet.baseline.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.Noise;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.threshold.Thresholds;
import io.github.perfratchet.baseline.verdict.GateLimits;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts how often statistics other than the minimum are found slower, in simulated pairs with a known change. */
class PairedStatisticTests {

    /** {@return the share of runs in pairs that are found slower} */
    private static double regressedInPairs(String limit, Noise noise, double slowdown, int runs) {
        Random random = new Random(limit.hashCode());
        GateLimits limits = new GateLimits(new Thresholds(Threshold.parseAll("1000%, " + limit)));
        int regressed = 0;
        for (int run = 0; run < runs; run++) {
            List<Fork> base = noise.session(random, 23, 100, 100);
            List<Fork> current = noise.session(random, 23, 100, 100 * slowdown);
            // Like a real run, this uses no more pairs than the procedure requests.
            int pairs = PairedProcedure.SCREEN_PAIRS;
            PairedOutcome outcome = outcome(current.subList(0, pairs), base.subList(0, pairs), limits);
            while (outcome.nextLook() > pairs) {
                pairs = outcome.nextLook();
                outcome = outcome(current.subList(0, pairs), base.subList(0, pairs), limits);
            }
            regressed += outcome.verdict() == Verdict.REGRESSED ? 1 : 0;
        }
        return (double) regressed / runs;
    }

    private static PairedOutcome outcome(List<Fork> current, List<Fork> base, GateLimits limits) {
        List<PairedTime.Result> results =
                PairedTime.of(new PairedForks(current, base), limits, 1).toList();
        return results.get(results.size() - 1).measured().orElseThrow().outcome();
    }

    /** The two sides of a pair take turns, so they share the noise of their session. */
    private static final Noise PAIRED = new Noise(0, 0.03, 0.1, 0.02);

    @ParameterizedTest
    @ValueSource(strings = {"p99:5%", "mean:5%"})
    void unchangedCodeIsNotCalledRegressedInPairs(String limit) {
        assertThat(regressedInPairs(limit, PAIRED, 1, 30)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"p90:5%, 1.5", "mean:5%, 1.2"})
    void slowdownsAreFoundInPairs(String limit, double slowdown) {
        assertThat(regressedInPairs(limit, PAIRED, slowdown, 20)).isGreaterThan(0.8);
    }
}
