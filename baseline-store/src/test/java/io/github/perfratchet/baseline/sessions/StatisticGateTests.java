package io.github.perfratchet.baseline.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.Noise;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.verdict.ComparedTime;
import io.github.perfratchet.baseline.verdict.ForkStatistic;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts how often statistics other than the minimum are found slower, in simulated runs with a known change. */
class StatisticGateTests {

    private static final int RUNS = 100;

    /** Two-sided intervals of 99 % leave 0.5 % on the side of the slowdowns. */
    private static final double NOMINAL = 0.005;

    /** {@return the share of runs that are found slower} */
    private static double regressed(String limit, Noise noise, int sessions, double slowdown) {
        ComparedTime time = time(limit);
        int regressed = 0;
        Random random = new Random(limit.hashCode() * 31L + sessions);
        for (int run = 0; run < RUNS; run++) {
            List<List<Fork>> then = IntStream.range(0, sessions)
                    .mapToObj(i -> noise.session(random, 3, 20, 100))
                    .toList();
            SessionModel model = SessionModel.of(time, noise.session(random, 3, 20, 100 * slowdown), then);
            regressed += time.boundary(model.baseline()).verdict(model.change()) == Verdict.REGRESSED ? 1 : 0;
        }
        return (double) regressed / RUNS;
    }

    private static ComparedTime time(String limit) {
        Threshold threshold = Threshold.parseAll(limit).get(0);
        return new ComparedTime(Metric.CPU, new ForkStatistic(threshold.statistic(), Metric.CPU), threshold, true);
    }

    private static final Noise STEADY = new Noise(0.02, 0.03, 0.02, 0);
    private static final Noise OUTLYING = new Noise(0.03, 0.05, 0.1, 0.02);
    private static final Noise RARE = new Noise(0.02, 0.03, 0.02, 0.02);
    private static final Noise WILD = new Noise(0.2, 0.2, 0.3, 0.05);

    @ParameterizedTest
    @CsvSource({
        "mean:5%, 1",
        "mean:5%, 3",
        "p99:5%, 1",
        "p99:5%, 3",
        "stddev:5%, 1",
    })
    void unchangedCodeIsCalledRegressedNoMoreOftenThanTheIntervalSays(String limit, int sessions) {
        double regressed = 0;
        for (Noise noise : List.of(STEADY, OUTLYING, RARE, WILD)) {
            regressed += regressed(limit, noise, sessions, 1) / 4;
        }

        assertThat(regressed).isLessThanOrEqualTo(NOMINAL);
    }

    @ParameterizedTest
    @CsvSource({"mean:5%, 1, 1.5, 0.9", "mean:5%, 3, 1.3, 0.9", "p99:5%, 3, 1.3, 0.9", "ops:5%, 3, 1.3, 0.9"})
    void slowdownsOfSteadyCodeAreFound(String limit, int sessions, double slowdown, double power) {
        assertThat(regressed(limit, STEADY, sessions, slowdown)).isGreaterThan(power);
    }

    @Test
    void forksThatAgreeByLuckConvictNobody() {
        ComparedTime p99 = time("p99:5%");
        List<Fork> without = Collections.nCopies(3, withOutliers(0));
        List<Fork> withOne = Collections.nCopies(3, withOutliers(1));
        List<Fork> withTen = Collections.nCopies(3, withOutliers(10));

        assertThat(verdict(p99, withOne, without)).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(verdict(p99, withTen, without)).isEqualTo(Verdict.REGRESSED);
    }

    private static Fork withOutliers(int count) {
        return new Fork(
                IntStream.range(0, 20)
                        .mapToObj(i -> {
                            double time = i < count ? 300 : 100 + 0.1 * i;
                            return new Iteration(1000, time, time, null, null);
                        })
                        .toList(),
                null,
                null,
                null,
                null,
                null,
                1);
    }

    private static Verdict verdict(ComparedTime time, List<Fork> now, List<Fork> then) {
        SessionModel model = SessionModel.of(time, now, List.of(then));
        return time.boundary(model.baseline()).verdict(model.change());
    }
}
