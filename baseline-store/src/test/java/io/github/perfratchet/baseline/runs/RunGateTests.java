package io.github.perfratchet.baseline.runs;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.LAPTOP;
import static io.github.perfratchet.baseline.Given.SETTINGS;
import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.id;
import static io.github.perfratchet.baseline.Given.measurement;
import static io.github.perfratchet.baseline.Given.results;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.threshold.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunGateTests {

    /** The runs change from 1000 ns and 1,000 B to 1100 ns and 1,016 B. The operations per second fall by 9.1 %. */
    @ParameterizedTest
    @CsvSource({
        "9%, 1",
        "11%, 0",
        "min:99 ns, 1",
        "min:101 ns, 0",
        "'min:5%|101 ns', 0",
        "ops:9%, 1",
        "ops:10%, 0",
        "alloc:1%, 1",
        "alloc:16 B, 0",
        "alloc:0, 1",
        "'9%,p99:9%,alloc:2%', 2"
    })
    void aFigureThatIsWorseByMoreThanItsLimitIsAViolation(String rules, int violations) {
        Run before = run(1, CI, measurement("parses", fork(1000, 1000)));
        Run after = run(2, CI, measurement("parses", fork(1100, 1016)));

        RunGate.Outcome outcome = judge(rules, before, after);

        assertThat(outcome.violations()).hasSize(violations);
        assertThat(outcome.judged()).isPositive();
        assertThat(outcome.unjudged()).isEmpty();
    }

    @Test
    void whatAllocatesAtAllIsWorseThanWhatDidNot() {
        RunGate.Outcome outcome = judge(
                "alloc:0",
                run(1, CI, measurement("parses", fork(1000, 0))),
                run(2, CI, measurement("parses", fork(1000, 16))));

        assertThat(outcome.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.run()).isEqualTo("0002");
            assertThat(violation.before()).isZero();
            assertThat(violation.after()).isEqualTo(16);
        });
    }

    @Test
    void whatGotBetterIsNoViolation() {
        RunGate.Outcome outcome = judge(
                "0%,ops:0%,alloc:0",
                run(1, CI, measurement("parses", fork(1000, 1000))), run(2, CI, measurement("parses", fork(500, 10))));

        assertThat(outcome.violations()).isEmpty();
        assertThat(outcome.judged()).isEqualTo(3);
    }

    @Test
    void eachRunIsHeldToTheFirst() {
        RunGate.Outcome outcome = judge(
                "5%",
                run(1, CI, measurement("parses", fork(1000, 0))),
                run(2, CI, measurement("parses", fork(1040, 0))),
                run(3, CI, measurement("parses", fork(1080, 0))));

        assertThat(outcome.violations()).extracting(RunGate.Violation::run).containsExactly("0003");
    }

    @Test
    void aThresholdOfTheGroupCountsBeforeThatOfAll() {
        Run before = run(1, CI, grouped(1000), measurement("prints", fork(1000, 0)));
        Run after = run(2, CI, grouped(1080), measurement("prints", fork(1080, 0)));

        assertThat(judge("5%,[parsing]10%", before, after).violations())
                .extracting(violation -> violation.id().name())
                .containsExactly("prints");
    }

    @Test
    void timesOfAnotherEnvironmentAreNotJudgedAndNamed() {
        Run before = run(1, CI, measurement("parses", fork(1000, 16)));
        Run after = run(2, LAPTOP, measurement("parses", fork(9000, 16)));

        RunGate.Outcome outcome = judge("5%,alloc:0", before, after);

        assertThat(outcome.violations()).isEmpty();
        assertThat(outcome.judged()).isEqualTo(1);
        assertThat(outcome.unjudged()).containsExactly(id("parses"));
    }

    @Test
    void aBenchmarkThatOneRunLacksIsNotJudgedAndNamed() {
        Run before = run(1, CI, measurement("parses", fork(1000, 16)), measurement("gone", fork(1, 0)));
        Run after = run(2, CI, measurement("parses", fork(1000, 16)), measurement("fresh", fork(1, 0)));

        assertThat(judge("5%", before, after).unjudged()).containsExactly(id("fresh"), id("gone"));
    }

    private static RunGate.Outcome judge(String rules, Run... runs) {
        return RunGate.judge(List.of(runs), all -> true, Rule.parseAll(rules));
    }

    private static Measurement grouped(double nanos) {
        return new Measurement(id("parses"), "parsing", SETTINGS, List.of(fork(nanos, 0)), List.of(), 1);
    }

    private static Run run(int number, Environment environment, Measurement... measurements) {
        return Run.current(List.of(results(environment, DAY_1.plusSeconds(number), measurements)))
                .labelled("000" + number);
    }
}
