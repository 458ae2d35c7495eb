package io.github.perfratchet.baseline.comparison;

import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.measurement;
import static io.github.perfratchet.baseline.Given.waitingFork;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.statistics.LogInterval;
import io.github.perfratchet.baseline.statistics.Sample;
import org.junit.jupiter.api.Test;

class SpeedComparisonTests {

    /** Expected values from R's documentation of t.test: data set sleep (Student 1908), t = -1.8608, df = 17.776. */
    @Test
    void agreesWithTheWorkedExampleOfR() {
        double[] first = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
        double[] second = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
        Sample a = Sample.of(first);
        Sample b = Sample.of(second);
        double variance = a.varianceOfMean() + b.varianceOfMean();

        assertThat((a.mean() - b.mean()) / Math.sqrt(variance)).isEqualTo(-1.8608, within(5e-5));
        assertThat(SpeedComparison.degreesOfFreedom(a, b, variance)).isEqualTo(17.776, within(5e-4));
        LogInterval interval = SpeedComparison.welch(first, second, 0);
        assertThat(interval.estimate()).isEqualTo(-1.58, within(1e-9));
        // The 0.995 quantile is 2.898 for 17 and 2.878 for 18 degrees of freedom. For 17.776 it is 2.8839.
        assertThat(interval.halfWidth() / Math.sqrt(variance)).isBetween(2.878, 2.898);
    }

    /** Six values each, with unequal variances, have 7.031 degrees of freedom (Wikipedia, "Student's t-test", worked examples). */
    @Test
    void agreesWithAnExampleOfUnequalVariances() {
        Sample a = Sample.of(30.02, 29.99, 30.11, 29.97, 30.01, 29.99);
        Sample b = Sample.of(29.89, 29.93, 29.72, 29.98, 30.02, 29.98);
        double variance = a.varianceOfMean() + b.varianceOfMean();

        assertThat((a.mean() - b.mean()) / Math.sqrt(variance)).isEqualTo(1.959, within(5e-4));
        assertThat(SpeedComparison.degreesOfFreedom(a, b, variance)).isEqualTo(7.031, within(5e-4));
    }

    @Test
    void forksThatAgreeProveADifference() {
        SpeedComparison comparison = SpeedComparison.of(
                measurement("fast", fork(100, 0), fork(101, 0), fork(99, 0)),
                measurement("slow", fork(120, 0), fork(121, 0), fork(119, 0)));

        assertThat(comparison.faster()).isTrue();
        assertThat(comparison.metric()).isEqualTo(Metric.CPU);
        assertThat(comparison.ratio()).isEqualTo(100.0 / 120, within(1e-3));
        assertThat(comparison.low()).isLessThan(comparison.ratio());
        assertThat(comparison.high()).isGreaterThan(comparison.ratio()).isLessThan(1);
    }

    @Test
    void theSlowerOneIsNotFaster() {
        assertThat(SpeedComparison.of(
                                measurement("slow", fork(120, 0), fork(121, 0)),
                                measurement("fast", fork(100, 0), fork(101, 0)))
                        .faster())
                .isFalse();
    }

    @Test
    void forksThatDisagreeProveNothing() {
        assertThat(SpeedComparison.of(
                                measurement("a", fork(90, 0), fork(130, 0), fork(100, 0)),
                                measurement("b", fork(100, 0), fork(140, 0), fork(110, 0)))
                        .faster())
                .isFalse();
    }

    @Test
    void withinOneJvmSmallDifferencesProveNothingHoweverSteadyTheIterations() {
        assertThat(SpeedComparison.of(measurement("a", waitingFork(95)), measurement("b", waitingFork(100)))
                        .faster())
                .isFalse();
        assertThat(SpeedComparison.of(measurement("a", waitingFork(80)), measurement("b", waitingFork(100)))
                        .faster())
                .isTrue();
    }

    @Test
    void codeThatWaitsIsComparedByItsWallTime() {
        assertThat(SpeedComparison.of(measurement("a", fork(100, 0)), measurement("b", waitingFork(100)))
                        .metric())
                .isEqualTo(Metric.WALL);
    }
}
