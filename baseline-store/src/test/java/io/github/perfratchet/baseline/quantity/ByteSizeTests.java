package io.github.perfratchet.baseline.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1024, 1024",
        "1024 B, 1024",
        "1024B, 1024",
        "1 KiB, 1024",
        "1KiB, 1024",
        "1 kB, 1000",
        "1.5 MB, 1500000",
        "1.5 MiB, 1572864",
        "2 GB, 2000000000",
        "2 GiB, 2147483648",
        "1.1 KiB, 1126",
        "9223372036854775807, 9223372036854775807"
    })
    void readsSizes(String text, long bytes) {
        assertThat(ByteSize.parse(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "B",
                "-1",
                "-1 B",
                "1.5",
                "1.5 B",
                "NaN",
                "Infinity",
                "1e3",
                "1,024",
                "0x10",
                "1 KiBs",
                "1 K",
                "1 2",
                "9223372036854775808",
                "9999999999999 GiB",
                "1.",
                ".5 KiB",
                "1\u0660"
            })
    void refusesWhatIsNotASize(String text) {
        assertThatExceptionOfType(QuantityFormatException.class)
                .isThrownBy(() -> ByteSize.parse(text))
                .withMessageContaining('"' + text + '"')
                .withMessageContaining("write for example 0, 1024, 1024 B, 1 KiB or 1.5 MB");
    }

    @Test
    void quotesABadTextBoundedAndWithoutControlCharacters() {
        assertThatExceptionOfType(QuantityFormatException.class)
                .isThrownBy(() -> ByteSize.parse("\u001b[2J" + "9".repeat(100_000)))
                .satisfies(e -> assertThat(e.getMessage())
                        .startsWith("\"\\u001b[2J999")
                        .hasSizeLessThan(300)
                        .doesNotContain("\u001b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0 B",
                "-0.0|0 B",
                "16|16 B",
                "0.25|0.25 B",
                "1024|1,024 B",
                "10239|10,239 B",
                "10240|10.00 KiB",
                "12646|12.35 KiB",
                "1048576|1.000 MiB",
                "1610612736|1.500 GiB",
                "5497558138880|5120 GiB"
            })
    void showsSizes(double bytes, String text) {
        assertThat(ByteSize.format(bytes)).isEqualTo(text);
    }
}
