package io.github.perfratchet.baseline.measurement;

import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.measurement;
import static io.github.perfratchet.baseline.Given.waitingFork;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTests {

    /** The iterations of a fork take 1, 1.02 and 1.05 times as long as its fastest iteration. */
    private static final Measurement COMPUTES = measurement("parses", fork(100, 64), fork(200, 64));

    @Test
    void percentilesAreOfTheIterationsOfAllForks() {
        assertThat(COMPUTES.percentileNanos(0)).isEqualTo(100);
        assertThat(COMPUTES.percentileNanos(100)).isEqualTo(210);
        assertThat(COMPUTES.medianNanos()).isEqualTo((105 + 200) / 2.0, within(1e-9));
        assertThat(COMPUTES.medianNanos()).isEqualTo(COMPUTES.percentileNanos(50));
    }

    @Test
    void theTimeOfCodeThatWaitsIsWallTime() {
        assertThat(measurement("waits", waitingFork(5000)).medianNanos()).isEqualTo(5000);
    }

    @Test
    void bytesAreTheMedianOfTheForks() {
        assertThat(COMPUTES.bytesPerOperation()).hasValue(64);
    }

    @Test
    void bytesMayBeUnknown() {
        Fork fork = new Fork(List.of(new Iteration(1, 10, 10.0, null, null)), null, null, null, null, null, 1);

        assertThat(measurement("parses", fork).bytesPerOperation()).isEmpty();
    }

    @Test
    void aPercentileIsFrom0To100() {
        assertThatIllegalArgumentException().isThrownBy(() -> COMPUTES.percentileNanos(100.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPUTES.percentileNanos(Double.NaN))
                .withMessageContaining("from 0 to 100");
    }
}
