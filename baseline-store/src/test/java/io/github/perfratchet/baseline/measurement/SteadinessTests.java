package io.github.perfratchet.baseline.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which iterations and forks count, with simulated forks. */
class SteadinessTests {

    private static final int RUNS = 1000;

    private static Fork fork(@Nullable Long compilationMillis, double... nanos) {
        List<Iteration> iterations = Arrays.stream(nanos)
                .mapToObj(time -> new Iteration((long) (3e6 / time) + 1, time * 1.02, time, 64.0, 0.0))
                .toList();
        return new Fork(iterations, 64.0, 0L, 0L, compilationMillis, null, null, 1);
    }

    private static JudgedFork judge(double... nanos) {
        return Steadiness.of(List.of(fork(null, nanos))).get(0);
    }

    private static Steadiness.Pair pair(double[] current, double[] base) {
        return Steadiness.ofPairs(List.of(fork(null, current)), List.of(fork(null, base)))
                .get(0);
    }

    private static double[] levels(double first, int times, double second, int more) {
        double[] nanos = new double[times + more];
        Arrays.setAll(nanos, i -> (i < times ? first : second) * (1 + 0.001 * (i * 7 % 5)));
        return nanos;
    }

    @Test
    void theColdBeginningOfAForkIsLeftOut() {
        JudgedFork judged = judge(levels(10_200, 47, 1_040, 53));

        assertThat(judged.counts()).isTrue();
        assertThat(judged.leftOut()).isEqualTo(47);
        assertThat(judged.fork().iterations()).hasSize(53);
    }

    @Test
    void aForkThatWasColdForMostOfItsIterationsDoesNotCount() {
        assertThat(judge(levels(10_200, 80, 1_040, 20)).flaw()).isEqualTo(Flaw.NOT_WARM);
    }

    @Test
    void aForkThatGetsSlowerAndStaysSlowRunsAtTwoSpeeds() {
        JudgedFork judged = judge(levels(1_000, 60, 1_500, 40));

        assertThat(judged.flaw()).isEqualTo(Flaw.TWO_SPEEDS);
    }

    @Test
    void aForkThatGetsSlowerAllTheTimeDrifts() {
        double[] growing =
                IntStream.range(0, 100).mapToDouble(i -> 1_000 + 5 * i).toArray();

        assertThat(judge(growing).flaw()).isEqualTo(Flaw.DRIFTS);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 5, true",
        "20, 36, true",
        "20, 140, false",
        "100, 230, true",
        "100, 400, false",
        "5, 12, true",
        "5, 60, false"
    })
    void aForkThatWasStillCompilingDoesNotCount(int iterations, long millis, boolean counts) {
        double[] nanos = new double[iterations];
        Arrays.fill(nanos, 1_000);

        JudgedFork judged = Steadiness.of(List.of(fork(millis, nanos))).get(0);

        assertThat(judged.counts()).isEqualTo(counts);
        assertThat(judged.flaw()).isEqualTo(counts ? null : Flaw.COMPILING);
    }

    @Test
    void whatIsLeftOutOfOneForkOfAPairIsLeftOutOfTheOther() {
        Steadiness.Pair pair = pair(levels(10_200, 47, 1_040, 53), levels(5_000, 20, 1_000, 80));

        assertThat(pair.counts()).isTrue();
        assertThat(pair.current().leftOut()).isEqualTo(47);
        assertThat(pair.base().fork().iterations()).hasSize(53);
    }

    /** The iterations take 300 ms. */
    @ParameterizedTest
    @CsvSource({"0, true", "70, true", "80, false"})
    void aPairOfWhichAForkWasStillCompilingDoesNotCount(long millis, boolean counts) {
        double[] nanos = new double[100];
        Arrays.fill(nanos, 1_000);

        Steadiness.Pair pair = Steadiness.ofPairs(List.of(fork(0L, nanos)), List.of(fork(millis, nanos)))
                .get(0);

        assertThat(pair.flaw()).isEqualTo(counts ? null : Flaw.COMPILING);
    }

    @Test
    void whatTheMachineDoesToBothForksOfAPairIsNoFlaw() {
        Steadiness.Pair pair = pair(levels(1_000, 60, 1_700, 40), levels(1_100, 60, 1_870, 40));

        assertThat(pair.counts()).isTrue();
    }

    /** This happens when the JVM compiles the code once more. */
    @ParameterizedTest
    @ValueSource(doubles = {600, 900, 1_100, 1_700})
    void aPairOfWhichOneForkChangesItsSpeedOnceCountsFromThenOn(double later) {
        Steadiness.Pair pair = pair(levels(1_000, 60, later, 40), levels(1_100, 60, 1_100, 40));

        assertThat(pair.counts()).isTrue();
        assertThat(pair.current().leftOut()).isEqualTo(60);
        assertThat(pair.base().fork().iterations()).hasSize(40);
    }

    @Test
    void aPairOfWhichOneForkChangesItsSpeedToAndFroDoesNotCount() {
        double[] current = levels(1_000, 100, 1_000, 0);
        for (int i = 0; i < 100; i++) {
            current[i] *= i / 10 % 2 == 0 ? 1 : 1.7;
        }
        Steadiness.Pair pair = pair(current, levels(1_100, 60, 1_100, 40));

        assertThat(pair.flaw()).isEqualTo(Flaw.TWO_SPEEDS);
    }

    @Test
    void aPairOfWhichOneForkChangesItsSpeedTooLateDoesNotCount() {
        Steadiness.Pair pair = pair(levels(1_000, 70, 1_700, 30), levels(1_100, 70, 1_100, 30));

        assertThat(pair.flaw()).isEqualTo(Flaw.TWO_SPEEDS);
    }

    @Test
    void theMeasurementIsShownWithoutItsColdIterations() {
        Measurement measurement = new Measurement(
                new BenchmarkId("com.acme.ParserTests", "parses"),
                null,
                new Settings(1, List.of(), true, "compiler"),
                List.of(fork(null, levels(10_200, 47, 1_040, 53))),
                List.of(),
                1);

        assertThat(Summary.of(measurement).gatingTime().median()).isEqualTo(1_042, within(5.0));
        assertThat(measurement.forks().get(0).iterations()).hasSize(100);
    }

    /** The noise in the iterations of a steady fork. */
    private enum Noise {
        SMALL,
        NORMAL,
        /** The noise on a machine with six other busy processes. */
        BUSY,
        WIDE,
        /** One in ten iterations is up to twice as long. */
        OUTLIERS,
        /** Every nth iteration is twice as long, where n is from 3 to 11. */
        COLLECTIONS,
        /** One iteration is ten times as long. */
        ONE_OUTLIER;

        double[] nanos(Random random, int count) {
            int period = 3 + random.nextInt(9);
            int outlier = random.nextInt(count);
            double spread = switch (this) {
                case WIDE -> 0.3;
                case BUSY -> 0.06;
                case NORMAL -> 0.03;
                default -> 0.01;
            };
            return IntStream.range(0, count)
                    .mapToDouble(i -> 1_000
                            * Math.exp(spread * random.nextGaussian())
                            * (this == OUTLIERS && random.nextInt(10) == 0 ? 1 + random.nextDouble() : 1)
                            * (this == COLLECTIONS && i % period == 0 ? 2 : 1)
                            * (this == ONE_OUTLIER && i == outlier ? 10 : 1))
                    .toArray();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 10, 20, 100})
    void aSteadyForkCountsWithAllItsIterations(int count) {
        for (Noise noise : Noise.values()) {
            Random random = new Random(16);
            int leftOut = 0;
            int flawed = 0;
            for (int run = 0; run < RUNS; run++) {
                JudgedFork judged = judge(noise.nanos(random, count));
                leftOut += judged.leftOut() > 0 ? 1 : 0;
                flawed += judged.counts() ? 0 : 1;
            }
            assertThat(flawed).as("%s: do not count", noise).isLessThanOrEqualTo(RUNS / 200);
            assertThat(leftOut).as("%s: are cut", noise).isLessThanOrEqualTo(RUNS / 40);
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 3", "20, 6", "20, 10", "20, 13", "100, 5", "100, 10", "100, 30", "100, 50", "100, 63"})
    void whatIsLeftOfAColdForkIsWarm(int count, int cold) {
        for (double factor : new double[] {1.5, 2, 10}) {
            for (Noise noise : List.of(Noise.SMALL, Noise.NORMAL)) {
                Random random = new Random(17);
                double sum = 0;
                int counted = 0;
                for (int run = 0; run < 200; run++) {
                    double[] nanos = noise.nanos(random, count);
                    boolean falls = random.nextBoolean();
                    for (int i = 0; i < cold; i++) {
                        nanos[i] *= falls ? Math.pow(factor, 1.5 - 0.8 * i / cold) : factor;
                    }
                    JudgedFork judged = judge(nanos);
                    counted += judged.counts() ? 1 : 0;
                    if (judged.counts()) {
                        double median = Percentile.median(judged.fork().values(Metric.CPU));
                        assertThat(Math.log(median / 1_000))
                                .as("x %s %s", factor, noise)
                                .isLessThan(0.06);
                        sum += Math.log(median / 1_000);
                    }
                }
                assertThat(counted).as("x %s %s", factor, noise).isGreaterThanOrEqualTo(195);
                assertThat(sum / counted).as("x %s %s", factor, noise).isBetween(-0.005, 0.005);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 15", "20, 16", "100, 70", "100, 90"})
    void aForkThatIsColdForMoreThanTwoThirdsIsFound(int count, int cold) {
        for (double factor : new double[] {2, 10}) {
            Random random = new Random(18);
            int found = 0;
            for (int run = 0; run < 200; run++) {
                double[] nanos = Noise.NORMAL.nanos(random, count);
                for (int i = 0; i < cold; i++) {
                    nanos[i] *= factor;
                }
                found += judge(nanos).flaw() == Flaw.NOT_WARM ? 1 : 0;
            }
            assertThat(found).as("x %s", factor).isGreaterThanOrEqualTo(199);
        }
    }

    private static double difference(Steadiness.Pair pair) {
        double[] current = pair.current().fork().values(Metric.CPU);
        double[] base = pair.base().fork().values(Metric.CPU);
        return Percentile.median(IntStream.range(0, current.length)
                .mapToDouble(i -> Math.log(current[i] / base[i]))
                .toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 10, 20, 100})
    void aSteadyPairCountsWithAllItsIterations(int count) {
        for (Noise noise : Noise.values()) {
            Random random = new Random(19);
            int leftOut = 0;
            int flawed = 0;
            for (int run = 0; run < RUNS; run++) {
                Steadiness.Pair pair = pair(noise.nanos(random, count), noise.nanos(random, count));
                leftOut += pair.current().leftOut() > 0 ? 1 : 0;
                flawed += pair.counts() ? 0 : 1;
            }
            assertThat(flawed).as("%s: do not count", noise).isLessThanOrEqualTo(RUNS / 200);
            assertThat(leftOut).as("%s: are cut", noise).isLessThanOrEqualTo(RUNS / 20);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20, 30, 50, 60})
    void aPairOfWhichOneForkWasCompiledOnceMoreShowsTheLaterDifference(int changes) {
        for (double factor : new double[] {0.5, 0.8, 1.1, 1.2, 2}) {
            for (Noise noise : List.of(Noise.SMALL, Noise.NORMAL, Noise.BUSY)) {
                Random random = new Random(20);
                double sum = 0;
                int counted = 0;
                for (int run = 0; run < 200; run++) {
                    double[] current = noise.nanos(random, 100);
                    for (int i = 0; i < changes; i++) {
                        current[i] *= factor;
                    }
                    Steadiness.Pair pair = pair(current, noise.nanos(random, 100));
                    counted += pair.counts() ? 1 : 0;
                    sum += pair.counts() ? difference(pair) : 0;
                }
                assertThat(counted).as("x %s %s", factor, noise).isGreaterThanOrEqualTo(195);
                assertThat(sum / counted).as("x %s %s", factor, noise).isBetween(-0.01, 0.01);
            }
        }
    }

    private static final class Percentile {
        static double median(double... values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        }
    }
}
