package io.github.perfratchet.baseline.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTests {

    @ParameterizedTest
    @CsvSource({"5%, 0.05", "2.5 %, 0.025", "0 %, 0", "150%, 1.5"})
    void readsPercentages(String text, double ratio) {
        assertThat(Percentage.parse(text)).isEqualTo(ratio);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "0.05", "-5%", "5 percent", "%", "5%%", "NaN%", "99999999%"})
    void refusesWhatIsNotAPercentage(String text) {
        assertThatExceptionOfType(QuantityFormatException.class)
                .isThrownBy(() -> Percentage.parse(text))
                .withMessageStartingWith('"' + text + "\" is not a percentage")
                .withMessageEndingWith("write for example 5%, 2.5 % or 0.5%");
    }

    @ParameterizedTest
    @CsvSource({"0.03, 3 %", "0.025, 2.5 %", "0, 0 %", "1, 100 %", "0.17349, 17.35 %"})
    void showsAPercentage(double ratio, String text) {
        assertThat(Percentage.format(ratio)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.042, +4.2 %",
        "-0.042, -4.2 %",
        "0, 0.0 %",
        "0.0001, 0.0 %",
        "-0.0001, 0.0 %",
        "1.04, +104 %",
        "0.9996, +100 %"
    })
    void showsAChangeWithItsSign(double ratio, String text) {
        assertThat(Percentage.formatSigned(ratio)).isEqualTo(text);
    }
}
