package io.github.perfratchet.baseline.selftest;

import static io.github.perfratchet.baseline.selftest.ExtraWorkSize.FIVE_PERCENT;
import static io.github.perfratchet.baseline.selftest.ExtraWorkSize.NONE;
import static io.github.perfratchet.baseline.selftest.ExtraWorkSize.TEN_PERCENT;
import static io.github.perfratchet.baseline.selftest.Probed.run;
import static io.github.perfratchet.baseline.selftest.Probed.steady;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Measurement;
import java.util.List;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;

class SelfTestTests {

    /** Creates a round of one benchmark from a function of how much slower its current code is. */
    private static SelfTest round(DoubleFunction<Measurement> measured) {
        return SelfTest.of(List.of(
                run(NONE, measured.apply(1)),
                run(FIVE_PERCENT, measured.apply(1.05)),
                run(TEN_PERCENT, measured.apply(1.1))));
    }

    private static GateProof only(SelfTest selfTest) {
        assertThat(selfTest.benchmarks()).hasSize(1);
        return selfTest.benchmarks().get(0);
    }

    @Test
    void aGateThatTellsSlowerFromUnchangedPasses() {
        SelfTest selfTest = round(ratio -> steady("parses", ratio));

        GateProof proof = only(selfTest);
        assertThat(proof.ability()).isEqualTo(Ability.CAN_FAIL);
        assertThat(proof.notes()).isEmpty();
        assertThat(proof.findings().falseAlarms()).isEqualTo(new Tally(0, 1));
        assertThat(proof.findings().found5()).isEqualTo(new Tally(1, 1));
        assertThat(proof.findings().found10()).isEqualTo(new Tally(1, 1));
        assertThat(proof.findings().seconds()).isEqualTo(7.5);
        assertThat(proof.findings().resolution()).isBetween(0.0, 0.05);
        assertThat(selfTest.outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void theTotalCountsTheVerdictsOfAllBenchmarks() {
        SelfTest selfTest = SelfTest.of(List.of(
                run(NONE, steady("a", 1), steady("b", 1)),
                run(TEN_PERCENT, steady("a", 1.1), steady("b", 1)),
                run(NONE, steady("a", 1), steady("b", 1)),
                run(TEN_PERCENT, steady("a", 1.1), steady("b", 1))));

        assertThat(selfTest.total().falseAlarms()).isEqualTo(new Tally(0, 4));
        assertThat(selfTest.total().found10()).isEqualTo(new Tally(2, 4));
        assertThat(selfTest.with(Ability.CAN_FAIL))
                .extracting(proof -> proof.id().name())
                .containsExactly("a");
        assertThat(selfTest.outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void anImprovementOfUnchangedCodeIsAFalseAlarmToo() {
        SelfTest selfTest = SelfTest.of(List.of(run(NONE, steady("a", 0.8)), run(TEN_PERCENT, steady("a", 1.1))));

        assertThat(selfTest.total().falseAlarms()).isEqualTo(new Tally(1, 1));
        assertThat(selfTest.outcome()).isEqualTo(Outcome.FALSE_ALARMS);
    }

    @Test
    void oneFalseAlarmInManyVerdictsCanBeChance() {
        Measurement[] unchanged = new Measurement[20];
        for (int i = 0; i < unchanged.length; i++) {
            unchanged[i] = steady("a" + i, i == 0 ? 1.2 : 1);
        }

        SelfTest selfTest = SelfTest.of(List.of(run(NONE, unchanged), run(TEN_PERCENT, steady("a0", 1.1))));

        assertThat(selfTest.total().falseAlarms()).isEqualTo(new Tally(1, 20));
        assertThat(selfTest.outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void noiseThatHidesTheSlowdownIsNamed() {
        SelfTest selfTest = SelfTest.of(List.of(run(NONE, steady("a", 1)), run(TEN_PERCENT, Probed.noisy("a"))));

        assertThat(only(selfTest).ability()).isEqualTo(Ability.CANNOT_FAIL);
        assertThat(only(selfTest).notes())
                .singleElement()
                .asString()
                .startsWith("Even +10 % was never found: INCONCLUSIVE in 1 of 1 runs;"
                        + " the pairs of forks have a resolution of ");
        assertThat(selfTest.outcome()).isEqualTo(Outcome.CANNOT_FAIL);
    }

    @Test
    void aThresholdAboveTheExtraWorkIsNamedAndDoesNotCount() {
        SelfTest selfTest = round(ratio -> Probed.allowing("a", 0.6, ratio));

        assertThat(only(selfTest).ability()).isEqualTo(Ability.CANNOT_FAIL);
        assertThat(only(selfTest).findings().found10()).isEqualTo(new Tally(0, 0));
        assertThat(only(selfTest).notes())
                .containsExactly(
                        "+5 % is no regression here: 60 % is allowed (@MaxRegression or perfratchet.maxRegression).",
                        "+10 % is no regression here: 60 % is allowed (@MaxRegression or perfratchet.maxRegression).");
        assertThat(selfTest.outcome()).isEqualTo(Outcome.CANNOT_FAIL);
    }

    @Test
    void aThresholdBetweenTheTwoCountsForTheLarger() {
        SelfTest selfTest = round(ratio -> Probed.allowing("a", 0.06, ratio));

        assertThat(only(selfTest).findings().found5()).isEqualTo(new Tally(0, 0));
        assertThat(only(selfTest).findings().found10()).isEqualTo(new Tally(1, 1));
        assertThat(only(selfTest).ability()).isEqualTo(Ability.CAN_FAIL);
    }

    @Test
    void operationsTooLongToRepeatOneInTwentyCannotBeTested() {
        SelfTest selfTest = round(ratio -> Probed.ofLongOperations("a", 7, ratio));

        assertThat(only(selfTest).ability()).isEqualTo(Ability.UNTESTED);
        assertThat(only(selfTest).findings().found5()).isEqualTo(new Tally(0, 0));
        assertThat(only(selfTest).findings().found10()).isEqualTo(new Tally(0, 0));
        assertThat(only(selfTest).notes())
                .anySatisfy(note -> assertThat(note)
                        .startsWith("+10 % cannot be tested: one in 10 operations is repeated, and an iteration has"
                                + " only 7."));
        assertThat(selfTest.outcome()).isEqualTo(Outcome.UNTESTED);
    }

    @Test
    void fifteenOperationsInAnIterationAreEnoughForTenPercentOnly() {
        SelfTest selfTest = round(ratio -> Probed.ofLongOperations("a", 15, ratio));

        assertThat(only(selfTest).findings().found5()).isEqualTo(new Tally(0, 0));
        assertThat(only(selfTest).findings().found10()).isEqualTo(new Tally(1, 1));
        assertThat(selfTest.outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void whatIsMeasuredInTheTestsOwnJvmHasNoVerdict() {
        SelfTest selfTest = round(ratio -> Probed.unpaired("a"));

        assertThat(only(selfTest).ability()).isEqualTo(Ability.CANNOT_FAIL);
        assertThat(only(selfTest).findings().falseAlarms()).isEqualTo(new Tally(0, 0));
        assertThat(only(selfTest).findings().seconds()).isNull();
        assertThat(only(selfTest).notes())
                .containsExactly("It was not compared with itself: it is measured in the JVM of the test (forks = 0)");
        assertThat(selfTest.outcome()).isEqualTo(Outcome.CANNOT_FAIL);
    }
}
