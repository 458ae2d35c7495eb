package io.github.perfratchet.baseline.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The expected values were computed in Python by the definition of matplotlib's {@code cbook.boxplot_stats}. */
class BoxStatisticsTests {

    @Test
    void whiskersEndAtTheLastValuesWithinTheFences() {
        BoxStatistics box = box(new double[] {1, 52, 53, 55}, new double[] {56, 57, 58, 60, 61, 62, 63, 99});

        assertThat(box).isEqualTo(new BoxStatistics(1, 52, 54.5, 57.5, 61.25, 63, 99));
    }

    @Test
    void withoutOutliersWhiskersEndAtTheExtremes() {
        assertThat(box(new double[] {4, 2}, new double[] {1, 3, 5})).isEqualTo(new BoxStatistics(1, 1, 2, 3, 4, 5, 5));
    }

    @Test
    void aWhiskerIsNeverWithinTheBox() {
        assertThat(box(new double[] {1, 1, 1, 100})).isEqualTo(new BoxStatistics(1, 1, 1, 1, 25.75, 25.75, 100));
    }

    @Test
    void oneValueIsAllOfThem() {
        assertThat(box(new double[] {7})).isEqualTo(new BoxStatistics(7, 7, 7, 7, 7, 7, 7));
    }

    @Test
    void aTimeThatWasNotMeasuredHasNone() {
        assertThat(BoxStatistics.of(forks(new double[] {7}), Metric.CPU)).isEmpty();
    }

    private static BoxStatistics box(double[]... wallByFork) {
        return BoxStatistics.of(forks(wallByFork), Metric.WALL).orElseThrow();
    }

    private static List<Fork> forks(double[]... wallByFork) {
        return Arrays.stream(wallByFork).map(BoxStatisticsTests::fork).toList();
    }

    private static Fork fork(double... wall) {
        @Nullable Double none = null;
        List<Iteration> iterations = DoubleStream.of(wall)
                .mapToObj(nanos -> new Iteration(1, nanos, none, none, none))
                .toList();
        return new Fork(iterations, none, null, null, null, none, 1);
    }
}
