package io.github.perfratchet.baseline.text;

import static io.github.perfratchet.baseline.Given.SETTINGS;
import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.id;
import static io.github.perfratchet.baseline.Given.measurement;
import static io.github.perfratchet.baseline.Given.waitingFork;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTableTests {

    private static final Measurement PARSES = measurement("parses", fork(1_250_000, 1024), fork(1_300_000, 1024));

    @Test
    void showsAMeasurementInALine() {
        assertThat(MeasurementLine.render(PARSES))
                .isEqualTo("ParserTests.parses  1.31 ms cpu \u00b12.8 %  1,024 B/op  2 forks  7.50 s");
    }

    @Test
    void aLineSaysWhenTheWallTimeCounts() {
        assertThat(MeasurementLine.render(measurement("sleeps", waitingFork(2e6))))
                .isEqualTo("ParserTests.sleeps  2.00 ms wall  0 B/op  1 fork  7.50 s");
    }

    @Test
    void aLineSaysWhenThereWasNoFork() {
        Measurement inJvm = new Measurement(
                id("quick"), null, new Settings(1, List.of(), false, "full"), List.of(fork(10, 0)), List.of(), 0.25);

        assertThat(MeasurementLine.render(inJvm)).endsWith("in this JVM  250 ms");
    }

    @Test
    void theLineOfPairsHasTheChangeOfTheTimeAndTheVerdict() {
        assertThat(MeasurementLine.render(paired(fork(1000, 64), fork(1000, 64))))
                .contains("B/op  0.0 % UNCHANGED  3 pairs");
    }

    @Test
    void theLineOfPairsHasTheVerdictThatTheCheckReachesByBytes() {
        assertThat(MeasurementLine.render(paired(fork(1000, 128), fork(1000, 64))))
                .contains("B/op  alloc +100 % REGRESSED  3 pairs");
    }

    private static Measurement paired(Fork current, Fork base) {
        return measurement("parses", current, current, current)
                .pairedWith(new Against("HEAD~1", 1, List.of(base, base, base), null));
    }

    @Test
    void aLineIsOneLineWhateverTheTestIsCalled() {
        assertThat(MeasurementLine.render(measurement("a\nb\u001b[2J" + "c".repeat(500), fork(1, 1))))
                .hasSizeLessThan(120)
                .doesNotContain("\n")
                .doesNotContain("\u001b");
    }

    @Test
    void showsARunByGroup() {
        Measurement grouped = new Measurement(
                id("sortsALargeArray"), "sorting", SETTINGS, List.of(fork(55_000, 0), fork(56_000, 0)), List.of(), 6);

        assertThat(MeasurementTable.render(
                        List.of(grouped, measurement("sleeps", waitingFork(2e6)), PARSES),
                        TableLayout.DEFAULT,
                        Colours.NONE,
                        80))
                .isEqualTo("""
                        BENCHMARK                           CPU     WALL  SPREAD     B/OP  FORKS    TOOK
                        ParserTests
                          parses                        1.31 ms  1.35 ms   2.8 %  1,024 B      2  7.50 s
                          sleeps                        20.0 us  2.00 ms       -      0 B      1  7.50 s
                        sorting
                          ParserTests.sortsALargeArray  56.6 us  58.3 us   1.3 %      0 B      2  6.00 s
                        """);
    }

    @Test
    void aForkThatLacksTheCpuTimeOfAnIterationIsShownAllTheSame() {
        Fork broken = new Fork(
                List.of(new Iteration(10, 103, 100.0, 0.0, null), new Iteration(10, 105, null, 0.0, null)),
                0.0,
                null,
                null,
                null,
                null,
                1);

        assertThat(MeasurementTable.render(
                        List.of(measurement("parses", broken)), TableLayout.DEFAULT, Colours.NONE, 80))
                .contains("100 ns", "104 ns");
    }

    @Test
    void keepsToTheWidth() {
        assertThat(MeasurementTable.render(
                                List.of(PARSES, measurement("m".repeat(300), fork(1, 1))),
                                TableLayout.DEFAULT,
                                Colours.NONE,
                                80)
                        .lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
}
