package io.github.perfratchet.baseline.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfratchet.baseline.text.Column;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests the grammar of thresholds, the position in its errors, and the changes that a threshold allows. */
class ThresholdTests {

    private static Threshold parse(String text) {
        List<Threshold> thresholds = Threshold.parseAll(text);
        assertThat(thresholds).hasSize(1);
        return thresholds.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "5%, MIN, 0.05, ",
        "2.5 %, MIN, 0.025, ",
        "0.125%, MIN, 0.00125, ",
        "min:5%, MIN, 0.05, ",
        "200 ns, MIN, , 200",
        "5%|200 ns, MIN, 0.05, 200",
        "200ns | 5%, MIN, 0.05, 200",
        "max:1us, MAX, , 1000",
        "mean: 5 %, MEAN, 0.05, ",
        "median:1.5 ms, MEDIAN, , 1500000",
        "p90:10%, P90, 0.1, ",
        "p99 : 10% | 200 ns, P99, 0.1, 200",
        "p99.9:1 s, P999, , 1000000000",
        "stddev:50%, STDDEV, 0.5, ",
        "iqr:1 min, IQR, , 60000000000",
        "cpu:3%, CPU, 0.03, ",
        "wall:3%, WALL, 0.03, ",
        "alloc:0, ALLOC, , 0",
        "alloc:1%|16 B, ALLOC, 0.01, 16",
        "alloc:1.5 KiB, ALLOC, , 1536",
        "ops:2.5%, OPS, 0.025, ",
        "ops:99%|1000 ops/s, OPS, 0.99, 1000",
    })
    void readsAThreshold(String text, Statistic statistic, @Nullable Double ratio, @Nullable Double amount) {
        assertThat(parse(text)).isEqualTo(new Threshold(statistic, new Limit(ratio, amount)));
    }

    @Test
    void readsSeveralThresholdsOverSeveralLines() {
        assertThat(Threshold.parseAll(" 5%,\n    p99:10%|200 ns,\n    alloc:0\n"))
                .containsExactly(
                        new Threshold(Statistic.MIN, Limit.ofRatio(0.05)),
                        new Threshold(Statistic.P99, new Limit(0.1, 200.0)),
                        new Threshold(Statistic.ALLOC, new Limit(null, 0.0)));
    }

    @ParameterizedTest
    @CsvSource({
        "5%",
        "0.125%",
        "5%|200 ns",
        "p99.9:10%|1500000 ns",
        "alloc:0 B",
        "ops:2.5%|1000 ops/s",
        "stddev:0.1 ns",
        "1000000%",
        "cpu:60000000000 ns"
    })
    void isWrittenAsItIsRead(String text) {
        assertThat(parse(text)).hasToString(text);
    }

    /** The {@code ^} in the text is the expected position of the caret. It is removed before the text is parsed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'^'; a limit such as 5%",
                "'  ^'; a limit such as 5%",
                "'p99:^'; a limit such as 5%",
                "'^-5%'; a limit such as 5%",
                "'5%,^'; a limit such as 5%",
                "'5%|^'; a limit such as 5%",
                "'5%|^|'; a limit such as 5%",
                "'5.^%'; a digit after the point",
                "'^.5%'; a limit such as 5%",
                "'5^'; % or a time in ns, us, ms, s or min, the unit of min",
                "'p99:10% ^& 200 ns'; \",\" and another threshold, or the end",
                "'p99:10 ^& 200 ns'; % or a time",
                "'5% ^200 ns'; \",\" and another threshold, or the end",
                "'5%, ^p95:3%'; a limit, or a statistic (min, max, mean, median, p90, p99, p99.9,",
                "'^P99:3%'; a limit, or a statistic (",
                "'p99 ^5%'; \":\" after the statistic",
                "'p99^'; \":\" after the statistic",
                "'alloc:5 ^ms'; % or a size in B, kB, MB, GB, KiB, MiB or GiB, the unit of alloc",
                "'cpu:5 ^B'; % or a time",
                "'ops:5 ^ms'; % or a rate in ops/s, the unit of ops",
                "'mean:5 ^ops/s'; % or a time",
                "'alloc:1.5^'; % or a size",
                "'ops:^100%'; less than 100 %",
                "'^1000001%'; a percentage of at most 1000000 %",
                "'^1234567890123456789012345678901 ns'; a number of at most 30 digits",
                "'5%|^3%'; a time in ns, us, ms, s or min in addition",
                "'5 ns|^3 ms'; a percentage in addition",
                "'5%, cpu:3%, ^min:4%'; one threshold for each statistic, but this is the second for min",
                "'^[parsing] 5%'; no group: only the key perfratchet.maxRegression can name one",
                "'\u0665^%'; a limit",
            })
    void anErrorPointsAtTheCharacterAndSaysWhatWasExpected(String marked, String expected) {
        int position = marked.startsWith("\u0665") ? 0 : marked.indexOf('^');
        String text = marked.replace("^", "");

        ThresholdFormatException error =
                catchThrowableOfType(ThresholdFormatException.class, () -> Threshold.parseAll(text));

        assertThat(String.valueOf(error.getMessage()).lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("expected " + expected),
                        line -> assertThat(line).isEqualTo("  " + text),
                        line -> assertThat(line).isEqualTo(" ".repeat(2 + position) + "^"),
                        line -> assertThat(line).startsWith("Write for example 5%"));
    }

    @Test
    void anErrorShowsOnlyWhatIsNearTheCharacterAndEscapesIt() {
        String text = "5%,".repeat(1000) + "\u001b[2J" + ", 5%".repeat(1000);

        assertThatThrownBy(() -> Threshold.parseAll("p99:1%,\u001b[2J" + ", 5%".repeat(1000)))
                .hasMessageContaining("\n  p99:1%,\\u001b[2J, 5%, 5%")
                .hasMessageContaining("...\n         ^\n")
                .extracting(Throwable::getMessage)
                .asString()
                .hasSizeLessThan(400);
        // The second rule repeats the statistic of the first.
        assertThatThrownBy(() -> Threshold.parseAll(text))
                .hasMessageContaining("\n     ^\n")
                .extracting(Throwable::getMessage)
                .asString()
                .hasSizeLessThan(400)
                .doesNotContain("\u001b");
    }

    @ParameterizedTest
    @EnumSource
    void aStatisticHasTheNameOfAColumn(Statistic statistic) {
        assertThat(Arrays.stream(Column.values()).map(Column::key)).contains(statistic.label());
    }

    @ParameterizedTest
    @CsvSource({
        "10%, 100, 110, false",
        "10%, 100, 110.1, true",
        "10%, 100, 50, false",
        "200 ns, 100, 300, false",
        "200 ns, 100, 300.1, true",
        // If both limits are set, the larger applies.
        "10%|20 ns, 100, 120, false",
        "10%|20 ns, 100, 121, true",
        "10%|20 ns, 1000, 1100, false",
        "10%|20 ns, 1000, 1101, true",
        "alloc:0, 0, 0, false",
        "alloc:0, 0, 8, true",
        // Fewer operations per second are worse.
        "ops:10%, 100, 120, false",
        "ops:10%, 100, 90, false",
        "ops:10%, 100, 89.9, true",
        "ops:20 ops/s, 100, 79.9, true",
    })
    void isExceededByWhatIsWorseByMore(String text, double base, double current, boolean exceeded) {
        assertThat(parse(text).exceededBy(base, current)).isEqualTo(exceeded);
    }

    @ParameterizedTest
    @CsvSource({
        "2.5%, 2.5 %",
        "5%|200 ns, 5 % or 200 ns",
        "p99:1.5 ms, 1.50 ms",
        "alloc:1%|16 B, 1 % or 16 B",
        "ops:812000 ops/s, 812 k ops/s"
    })
    void saysForPeopleWhatIsAllowed(String text, String allowed) {
        assertThat(parse(text).allowed()).isEqualTo(allowed);
    }

    @Test
    void theFirstScopeThatLimitsAStatisticWins() {
        Thresholds thresholds = Thresholds.firstOf(List.of(
                Threshold.parseAll("p99:20%"), Threshold.parseAll("5%, p99:10%"), Threshold.parseAll("7%, alloc:0")));

        assertThat(thresholds.all()).extracting(Threshold::toString).containsExactly("p99:20%", "5%", "alloc:0 B");
        assertThat(thresholds.of(Statistic.P90)).isEmpty();
    }
}
