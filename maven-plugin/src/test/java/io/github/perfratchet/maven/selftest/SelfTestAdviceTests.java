package io.github.perfratchet.maven.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.selftest.Ability;
import io.github.perfratchet.baseline.selftest.Findings;
import io.github.perfratchet.baseline.selftest.GateProof;
import io.github.perfratchet.baseline.selftest.SelfTest;
import io.github.perfratchet.baseline.selftest.Tally;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelfTestAdviceTests {

    private static SelfTest selfTest(Tally falseAlarms, Ability... abilities) {
        Findings findings = new Findings(falseAlarms, new Tally(0, 0), new Tally(0, 0), null, null);
        List<GateProof> proofs = List.of(abilities).stream()
                .map(ability -> new GateProof(
                        new BenchmarkId("com.acme.ParserTests", ability.name()), null, findings, ability, List.of()))
                .toList();
        return new SelfTest(proofs, findings);
    }

    @Test
    void aGateThatIsRightLeavesNothingToSay() {
        assertThat(SelfTestAdvice.about(selfTest(new Tally(0, 3), Ability.CAN_FAIL)))
                .isEmpty();
    }

    @Test
    void benchmarksThatCannotFailOrBeTestedAreNamedThoughOthersCan() {
        assertThat(SelfTestAdvice.about(
                        selfTest(new Tally(0, 3), Ability.CAN_FAIL, Ability.CANNOT_FAIL, Ability.UNTESTED)))
                .containsExactly(
                        "+10 % does not fail the build for ParserTests#CANNOT_FAIL; the notes of the table say why.",
                        "Nothing is known about ParserTests#UNTESTED, because no extra work could be injected.");
    }

    @Test
    void aFalseAlarmThatCanBeChanceIsSaidAllTheSame() {
        assertThat(SelfTestAdvice.about(selfTest(new Tally(1, 20), Ability.CAN_FAIL)))
                .singleElement()
                .asString()
                .startsWith(
                        "1 false alarm in 20 verdicts on unchanged code can be chance, but at most 0.4 % is promised.");
    }

    @Test
    void moreFalseAlarmsThanPromisedFailTheSelfTest() {
        assertThat(SelfTestAdvice.failure(selfTest(new Tally(3, 20), Ability.CAN_FAIL)))
                .startsWith(
                        "The gate raises too many false alarms here: 3 false alarms in 20 verdicts on unchanged code."
                                + " That is at least 3.2 % by the exact interval, but at most 0.4 % is promised.");
    }

    @Test
    void aGateThatCannotFailIsToldSo() {
        assertThat(SelfTestAdvice.failure(selfTest(new Tally(0, 3), Ability.CANNOT_FAIL, Ability.UNTESTED)))
                .startsWith("The gate cannot fail here: not even +10 % was found in any test.");
    }

    @Test
    void aGateThatCouldNotBeTestedIsNotPassed() {
        assertThat(SelfTestAdvice.failure(selfTest(new Tally(0, 3), Ability.UNTESTED)))
                .startsWith("Nothing is known about the gate here:")
                .contains("perfratchet.iterationTime");
    }
}
