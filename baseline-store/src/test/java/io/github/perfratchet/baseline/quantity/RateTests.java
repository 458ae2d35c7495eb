package io.github.perfratchet.baseline.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTests {

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.500 ops/s",
        "12, 12.0 ops/s",
        "812345, 812 k ops/s",
        "1250000, 1.25 M ops/s",
        "3.4e9, 3.40 G ops/s",
        "-2000, -2.00 k ops/s"
    })
    void isShownWithThreeDigits(double perSecond, String shown) {
        assertThat(Rate.format(perSecond)).isEqualTo(shown);
    }

    @Test
    void isReadWithItsUnit() {
        assertThat(Rate.parse("1500.5 ops/s")).isEqualTo(1500.5);
        assertThatThrownBy(() -> Rate.parse("1500"))
                .isInstanceOf(QuantityFormatException.class)
                .hasMessageEndingWith("write for example 1000 ops/s");
    }
}
