package io.github.perfratchet.baseline.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.perfratchet.baseline.untrusted.UnknownNameException;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GrowthTests {

    private static final double[] SIZES = {100, 1_000, 10_000, 100_000};

    private static SortedMap<Double, Double> times(DoubleUnaryOperator time, double... sizes) {
        SortedMap<Double, Double> times = new TreeMap<>();
        for (double size : sizes) {
            times.put(size, time.applyAsDouble(size));
        }
        return times;
    }

    private static Growth growth(DoubleUnaryOperator time, double... sizes) {
        return Growth.of(times(time, sizes)).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void anExactCurveIsFoundWithItsParts(Order order) {
        Fit best = growth(size -> 50 + 3 * order.at(size), SIZES).best();

        assertThat(best.order()).isEqualTo(order);
        assertThat(best.error()).isLessThan(1e-6);
        if (order != Order.CONSTANT) {
            assertThat(best.fixed()).isEqualTo(50, within(0.1));
            assertThat(best.scale()).isEqualTo(3, within(1e-3));
        }
    }

    /** The expected values solve the weighted normal equations by hand, for t = 10, 12, 20 at n = 1, 2, 10 and f(n) = n. */
    @Test
    void theLineIsThatOfLeastRelativeSquares() {
        Fit line = Fit.of(Order.LINEAR, new double[] {1, 2, 10}, new double[] {10, 12, 20});

        double w1 = 1 / 100.0;
        double w2 = 1 / 144.0;
        double w3 = 1 / 400.0;
        double sum = w1 + w2 + w3;
        double meanSize = (w1 + 2 * w2 + 10 * w3) / sum;
        double meanTime = (10 * w1 + 12 * w2 + 20 * w3) / sum;
        double slope = (w1 * (1 - meanSize) * (10 - meanTime)
                        + w2 * (2 - meanSize) * (12 - meanTime)
                        + w3 * (10 - meanSize) * (20 - meanTime))
                / (w1 * Math.pow(1 - meanSize, 2) + w2 * Math.pow(2 - meanSize, 2) + w3 * Math.pow(10 - meanSize, 2));
        assertThat(line.scale()).isEqualTo(slope, within(1e-12));
        assertThat(line.fixed()).isEqualTo(meanTime - slope * meanSize, within(1e-12));
    }

    @Test
    void whatGetsFasterHasNoNegativePart() {
        Fit line = Fit.of(Order.LINEAR, new double[] {1, 2, 10}, new double[] {20, 12, 10});

        assertThat(line.scale()).isZero();
        assertThat(line.fixed()).isPositive();
    }

    /** Simulates 1,000 runs with a spread of 7 %, which is more than the CPU time on a busy machine has. */
    @ParameterizedTest
    @EnumSource
    void noiseConvictsNobody(Order order) {
        Random random = new Random(1);
        int alarms = 0;
        for (int i = 0; i < 1_000; i++) {
            Growth growth = growth(size -> (50 + 3 * order.at(size)) * Math.exp(0.07 * random.nextGaussian()), SIZES);
            alarms += growth.exceeds(order) ? 1 : 0;
        }

        assertThat(alarms).isLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSTANT, LOGARITHMIC",
        "LOGARITHMIC, LINEAR",
        "LINEAR, LINEARITHMIC",
        "LINEARITHMIC, QUADRATIC",
        "QUADRATIC, CUBIC"
    })
    void theNextFasterOrderIsFoundThroughNoise(Order allowed, Order actual) {
        Random random = new Random(2);
        int found = 0;
        for (int i = 0; i < 1_000; i++) {
            Growth growth = growth(size -> 3 * actual.at(size) * Math.exp(0.03 * random.nextGaussian()), SIZES);
            found += growth.exceeds(allowed) ? 1 : 0;
        }

        assertThat(found).isGreaterThan(950);
    }

    @Test
    void aFewSizesOrANarrowRangeTellNothing() {
        assertThat(Growth.of(times(size -> size, 1, 1000))).isEmpty();
        assertThat(Growth.of(times(size -> size, 100, 200, 400))).isEmpty();
        assertThat(Growth.of(times(size -> size, 100, 200, 800))).isPresent();
    }

    @Test
    void ordersAreReadAsTheyAreWritten() {
        assertThat(Order.parse("n log n")).isEqualTo(Order.LINEARITHMIC);
        assertThat(Order.parse("n\u00b2")).isEqualTo(Order.QUADRATIC);
        assertThat(Order.parse(" 1 ")).isEqualTo(Order.CONSTANT);
        assertThatThrownBy(() -> Order.parse("2^n"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("\"2^n\" is not an order of growth; known are 1, log n, n, n log n, n^2, n^3");
    }
}
