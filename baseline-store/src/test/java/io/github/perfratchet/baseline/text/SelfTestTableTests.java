package io.github.perfratchet.baseline.text;

import static io.github.perfratchet.baseline.selftest.ExtraWorkSize.FIVE_PERCENT;
import static io.github.perfratchet.baseline.selftest.ExtraWorkSize.NONE;
import static io.github.perfratchet.baseline.selftest.ExtraWorkSize.TEN_PERCENT;
import static io.github.perfratchet.baseline.selftest.Probed.noisy;
import static io.github.perfratchet.baseline.selftest.Probed.run;
import static io.github.perfratchet.baseline.selftest.Probed.steady;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.selftest.Ability;
import io.github.perfratchet.baseline.selftest.Findings;
import io.github.perfratchet.baseline.selftest.GateProof;
import io.github.perfratchet.baseline.selftest.SelfTest;
import io.github.perfratchet.baseline.selftest.Tally;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelfTestTableTests {

    private static final Findings GOOD = new Findings(new Tally(0, 3), new Tally(2, 3), new Tally(3, 3), 8.1, 0.0213);
    private static final Findings NONE_COUNTED =
            new Findings(new Tally(0, 3), new Tally(0, 0), new Tally(0, 0), 65.4, 0.183);

    private static GateProof proof(String name, Findings findings, Ability ability, String... notes) {
        return new GateProof(new BenchmarkId("com.acme.ParserTests", name), null, findings, ability, List.of(notes));
    }

    @Test
    void showsEveryBenchmarkTheTotalAndItsIntervals() {
        SelfTest selfTest = new SelfTest(
                List.of(
                        proof("parses", GOOD, Ability.CAN_FAIL),
                        proof("readsAFile", NONE_COUNTED, Ability.CANNOT_FAIL, "+10 % is no regression here.")),
                new Findings(new Tally(0, 6), new Tally(2, 3), new Tally(3, 3), 36.0, 0.1));

        assertThat(SelfTestTable.render(selfTest, 100)).isEqualTo("""
                BENCHMARK      FALSE ALARMS     FOUND +5 %    FOUND +10 %  VERDICT IN  RESOLVES
                ParserTests
                  parses             0 of 3         2 of 3         3 of 3      8.10 s     2.1 %
                  readsAFile         0 of 3              -              -      65.4 s    18.3 %  [1]
                all                  0 of 6         2 of 3         3 of 3      36.0 s      10 %
                95 % interval   0 .. 45.9 %  9.4 .. 99.2 %  29.2 .. 100 %

                [1] +10 % is no regression here.
                """);
    }

    @Test
    void isAsWideAsAskedForHoweverLongTheNames() {
        String name = "a".repeat(150);
        SelfTest selfTest = SelfTest.of(
                List.of(run(NONE, steady(name, 1)), run(FIVE_PERCENT, noisy(name)), run(TEN_PERCENT, noisy(name))));

        assertThat(SelfTestTable.render(selfTest, 100).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }
}
