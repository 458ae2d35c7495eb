package io.github.perfratchet.maven.selftest;

import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.selftest.Ability;
import io.github.perfratchet.baseline.selftest.GateProof;
import io.github.perfratchet.baseline.selftest.Outcome;
import io.github.perfratchet.baseline.selftest.SelfTest;
import io.github.perfratchet.baseline.selftest.Tally;
import io.github.perfratchet.maven.project.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a self-test means for the user. */
public final class SelfTestAdvice {

    private static final int MOST_NAMED = 5;

    private static final String QUIETER =
            "Measure on a quieter machine or in longer slices" + " (-Dperfratchet.iterationTime=100ms)";

    private SelfTestAdvice() {}

    /** {@return a sentence for each thing that is not as it should be, but is the user's to judge} */
    public static List<String> about(SelfTest selfTest) {
        List<String> sentences = new ArrayList<>();
        List<GateProof> unable = selfTest.with(Ability.CANNOT_FAIL);
        if (!unable.isEmpty()) {
            sentences.add("+10 % fails no build in " + named(unable, selfTest) + "; the notes of the table say why.");
        }
        List<GateProof> untested = selfTest.with(Ability.UNTESTED);
        if (!untested.isEmpty()) {
            sentences.add(
                    "Nothing is known of " + named(untested, selfTest) + ", because no extra work could be injected.");
        }
        Tally alarms = selfTest.total().falseAlarms();
        if (alarms.hits() > 0 && selfTest.outcome() != Outcome.FALSE_ALARMS) {
            sentences.add(count(alarms) + " on unchanged code can be chance, but "
                    + Percentage.format(SelfTest.PROMISED_FALSE_ALARMS)
                    + " is what is promised. More runs tell: mvn perfratchet:self-test -Dperfratchet.selfTest.runs=10");
        }
        return sentences;
    }

    /** {@return why the self-test fails, which it must} */
    public static String failure(SelfTest selfTest) {
        return switch (selfTest.outcome()) {
            case FALSE_ALARMS ->
                "The gate cries wolf here: " + count(selfTest.total().falseAlarms())
                        + " on unchanged code, by the exact interval at least "
                        + Percentage.formatRough(
                                selfTest.total().falseAlarms().interval().low()) + ", where "
                        + Percentage.format(SelfTest.PROMISED_FALSE_ALARMS) + " is promised. " + QUIETER
                        + ", or allow the tests more by @MaxRegression.";
            case CANNOT_FAIL ->
                "The gate cannot fail here: not even +10 % was found, in any test. The notes of the table say why. "
                        + QUIETER
                        + ", allow no test 10 % or more by @MaxRegression, then call mvn perfratchet:self-test again.";
            case UNTESTED ->
                "Nothing is known of the gate here: every operation takes so long that no extra work could be injected."
                        + " Measure longer slices: mvn perfratchet:self-test -Dperfratchet.iterationTime=1s";
            case PASSED -> throw new IllegalArgumentException("the self-test passed");
        };
    }

    private static String count(Tally alarms) {
        return alarms.hits()
                + (alarms.hits() == 1 ? " false alarm in " : " false alarms in ")
                + alarms.of()
                + (alarms.of() == 1 ? " verdict" : " verdicts");
    }

    private static String named(List<GateProof> proofs, SelfTest selfTest) {
        ClassNames classes =
                ClassNames.of(selfTest.benchmarks().stream().map(GateProof::id).toList());
        String names = proofs.stream()
                .limit(MOST_NAMED)
                .map(proof -> Names.of(proof.id(), classes))
                .collect(Collectors.joining(", "));
        return proofs.size() > MOST_NAMED ? names + " and " + (proofs.size() - MOST_NAMED) + " more" : names;
    }
}
