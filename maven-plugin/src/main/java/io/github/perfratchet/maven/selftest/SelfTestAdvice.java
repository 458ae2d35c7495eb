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

/** Explains the result of a self-test to the user. */
public final class SelfTestAdvice {

    private static final int MOST_NAMED = 5;

    private static final String QUIETER =
            "Measure on a quieter machine or with longer iterations (-Dperfratchet.iterationTime=100ms)";

    private SelfTestAdvice() {}

    /** {@return a sentence for each problem that the user has to judge, and that does not fail the goal} */
    public static List<String> about(SelfTest selfTest) {
        List<String> sentences = new ArrayList<>();
        List<GateProof> unable = selfTest.with(Ability.CANNOT_FAIL);
        if (!unable.isEmpty()) {
            sentences.add("+10 % does not fail the build for " + named(unable, selfTest)
                    + "; the notes of the table say why.");
        }
        List<GateProof> untested = selfTest.with(Ability.UNTESTED);
        if (!untested.isEmpty()) {
            sentences.add("Nothing is known about " + named(untested, selfTest)
                    + ", because no extra work could be injected.");
        }
        Tally alarms = selfTest.total().falseAlarms();
        if (alarms.hits() > 0 && selfTest.outcome() != Outcome.FALSE_ALARMS) {
            sentences.add(count(alarms) + " on unchanged code can be chance, but at most "
                    + Percentage.format(SelfTest.PROMISED_FALSE_ALARMS)
                    + " is promised. Run more rounds to find out: mvn perfratchet:self-test"
                    + " -Dperfratchet.selfTest.runs=10");
        }
        return sentences;
    }

    /** {@return the reason why the self-test fails; it must not have passed} */
    public static String failure(SelfTest selfTest) {
        return switch (selfTest.outcome()) {
            case FALSE_ALARMS ->
                "The gate raises too many false alarms here: "
                        + count(selfTest.total().falseAlarms())
                        + " on unchanged code. That is at least "
                        + Percentage.formatRough(
                                selfTest.total().falseAlarms().interval().low())
                        + " by the exact interval, but at most " + Percentage.format(SelfTest.PROMISED_FALSE_ALARMS)
                        + " is promised. " + QUIETER + ", or set higher thresholds with @MaxRegression.";
            case CANNOT_FAIL ->
                "The gate cannot fail here: not even +10 % was found in any test. The notes of the table say why. "
                        + QUIETER
                        + ", set every @MaxRegression below 10 %, and then run mvn perfratchet:self-test again.";
            case UNTESTED ->
                "Nothing is known about the gate here: every operation takes so long that no extra work could be"
                        + " injected. Use longer iterations: mvn perfratchet:self-test -Dperfratchet.iterationTime=1s";
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
