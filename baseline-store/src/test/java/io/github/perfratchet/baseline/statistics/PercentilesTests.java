package io.github.perfratchet.baseline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentilesTests {

    /** Expected values from Python's {@code statistics.quantiles(range(1, 11), n=100, method='inclusive')}. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0.25, 3.25", "0.5, 5.5", "0.75, 7.75", "0.9, 9.1", "0.99, 9.91", "1, 10"})
    void agreeWithPython(double p, double expected) {
        assertThat(new Percentiles(10, 9, 8, 7, 6, 5, 4, 3, 2, 1).at(p)).isEqualTo(expected, within(1e-12));
    }

    /** The data and {@code quantiles(data, n=10, method='inclusive')} are those of the example in Python's documentation. */
    @ParameterizedTest
    @CsvSource({"0.1, 81.0", "0.2, 86.8", "0.4, 99.6", "0.6, 103.4", "0.8, 109.2", "0.9, 111.0"})
    void agreeWithPythonOnItsOwnExample(double p, double expected) {
        Percentiles percentiles = new Percentiles(
                105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110, 100, 75, 105, 103, 109, 76, 119, 99, 91, 103, 129,
                106, 101, 84, 111, 74, 87, 86, 103, 103, 106, 86, 111, 75, 87, 102, 121, 111, 88, 89, 101, 106, 95, 103,
                107, 101, 81, 109, 104);

        assertThat(percentiles.at(p)).isEqualTo(expected, within(1e-9));
    }

    @Test
    void ofOneValueAreThatValue() {
        assertThat(new Percentiles(7).at(0.999)).isEqualTo(7);
    }

    @Test
    void ofNothingAreAnError() {
        assertThatThrownBy(Percentiles::new).isInstanceOf(IllegalArgumentException.class);
    }
}
