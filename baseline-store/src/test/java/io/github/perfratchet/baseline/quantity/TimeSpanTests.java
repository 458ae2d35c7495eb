package io.github.perfratchet.baseline.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTests {

    @ParameterizedTest
    @CsvSource({
        "500 ns, 500",
        "0 ns, 0",
        "20 us, 20000",
        "20 \u00b5s, 20000",
        "20\u03bcs, 20000",
        "2 ms, 2000000",
        "1s, 1000000000",
        "1.5 s, 1500000000",
        "5 min, 300000000000"
    })
    void readsTimes(String text, double nanos) {
        assertThat(TimeSpan.parseNanos(text)).isEqualTo(nanos);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "20", "-1 ms", "2 MS", "ms", "NaN ms", "1 h", "1 m", "1e3 ns", "1 s 5 ms"})
    void refusesWhatIsNotATimeWithAUnit(String text) {
        assertThatExceptionOfType(QuantityFormatException.class)
                .isThrownBy(() -> TimeSpan.parseNanos(text))
                .withMessage('"' + text
                        + "\" is not a time with its unit; write for example 500 ns, 20 us, 2 ms, 1 s or 5 min");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 ns",
        "0.01234, 0.0123 ns",
        "0.3, 0.300 ns",
        "12.34, 12.3 ns",
        "999.4, 999 ns",
        "999.6, 1.00 us",
        "1249999, 1.25 ms",
        "999950000, 1.00 s",
        "20000000000, 20.0 s",
        "150000000000, 2.50 min",
        "86400000000000, 1440 min"
    })
    void showsThreeSignificantDigits(double nanos, String text) {
        assertThat(TimeSpan.format(nanos)).isEqualTo(text);
    }

    @Test
    void showsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(TimeSpan.format(1249999)).isEqualTo("1.25 ms");
            assertThat(ByteSize.format(1024)).isEqualTo("1,024 B");
            assertThat(Percentage.format(0.025)).isEqualTo("2.5 %");
        } finally {
            Locale.setDefault(before);
        }
    }
}
