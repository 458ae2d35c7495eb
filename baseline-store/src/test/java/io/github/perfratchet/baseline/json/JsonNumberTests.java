package io.github.perfratchet.baseline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonNumberTests {

    @ParameterizedTest
    @CsvSource({
        "12.345678, 12.346",
        "123456789, 123460000",
        "0, 0",
        "0.000123456, 0.00012346",
        "1024, 1024",
        "2.50, 2.5"
    })
    void roundsTimesToFiveDigits(double value, String text) {
        assertThat(JsonNumber.rounded(value).toPlainString()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1024, 1024", "1234567891, 1234567891", "10240.03847, 10240.0385", "0.25, 0.25", "100, 100"})
    void keepsBytesExact(double value, String text) {
        assertThat(JsonNumber.bytes(value).toPlainString()).isEqualTo(text);
    }

    @Test
    void roundsTheSameTheSecondTime() {
        for (double value = 1e-3; value < 1e12; value *= 1.37) {
            double once = JsonNumber.rounded(value).doubleValue();
            assertThat(JsonNumber.rounded(once).doubleValue()).isEqualTo(once);
        }
    }

    @Test
    void refusesWhatJsonCannotHold() {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonNumber.rounded(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonNumber.bytes(Double.POSITIVE_INFINITY));
    }
}
