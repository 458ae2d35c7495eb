package io.github.perfratchet.baseline.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.perfratchet.baseline.threshold.Statistic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticValueTests {

    /** Ten iterations with a CPU time of 100 to 190 ns. Their wall times are twice as long. */
    private static final Fork FORK = new Fork(
            java.util.stream.IntStream.range(0, 10)
                    .mapToObj(i -> new Iteration(1000, 200 + 20 * i, 100.0 + 10 * i, 64.0, null))
                    .toList(),
            48.0,
            null,
            null,
            null,
            null,
            1);

    /** Expected values from Python: statistics.stdev, and statistics.quantiles(n=1000, method="inclusive"). */
    @ParameterizedTest
    @CsvSource({
        "MIN, 100",
        "MAX, 190",
        "MEAN, 145",
        "MEDIAN, 145",
        "P90, 181",
        "P99, 189.1",
        "P999, 189.91",
        "STDDEV, 30.276503540974915",
        "IQR, 45",
        "OPS, 6896551.724137931",
        "CPU, 145",
        "WALL, 290",
        "ALLOC, 48"
    })
    void isThatOfTheIterations(Statistic statistic, double expected) {
        assertThat(StatisticValue.of(statistic, List.of(FORK), Metric.CPU))
                .isNotNull()
                .isEqualTo(expected, within(1e-9 * expected));
    }

    @Test
    void isAbsentWhereTheIterationsDoNotHaveIt() {
        Fork single = new Fork(List.of(new Iteration(1, 5, null, null, null)), null, null, null, null, null, 1);

        assertThat(StatisticValue.of(Statistic.STDDEV, List.of(single), Metric.WALL))
                .isNull();
        assertThat(StatisticValue.of(Statistic.CPU, List.of(single), Metric.WALL))
                .isNull();
        assertThat(StatisticValue.of(Statistic.ALLOC, List.of(single), Metric.WALL))
                .isNull();
    }
}
