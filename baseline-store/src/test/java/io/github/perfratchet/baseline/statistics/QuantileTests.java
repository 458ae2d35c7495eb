package io.github.perfratchet.baseline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantileTests {

    /** Expected values from the tables in textbooks, for 99 % two-sided. */
    @ParameterizedTest
    @CsvSource({
        "1, 63.657",
        "2, 9.925",
        "4, 4.604",
        "6, 3.707",
        "13, 3.012",
        "30, 2.750",
        "120, 2.617",
        "Infinity, 2.576"
    })
    void agreesWithThePrintedTables(double degreesOfFreedom, double quantile) {
        assertThat(Quantile.student(degreesOfFreedom, 0.99)).isEqualTo(quantile, within(0.0005));
    }

    @Test
    void knowsTheNormalQuantile() {
        assertThat(Quantile.normal(0.99)).isEqualTo(2.575829, within(1e-6));
    }
}
