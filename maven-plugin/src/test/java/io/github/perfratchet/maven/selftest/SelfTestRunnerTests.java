package io.github.perfratchet.maven.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SelfTestRunnerTests {

    @Test
    void whatARunSetsItselfStaysOutsideAndAllElseIsPassedOn() {
        Stream<String> properties = Stream.of(
                "perfratchet.mode",
                "perfratchet.against",
                "perfratchet.extraWork",
                "perfratchet.outputDirectory",
                "perfratchet.skip",
                "perfratchet.check.skip",
                "perfratchet.selfTest.runs",
                "maven.test.failure.ignore",
                "perfratchet.iterations",
                "perfratchet.timeBudget",
                "test",
                "revision");

        assertThat(properties.filter(SelfTestRunner::isPassedOn))
                .containsExactly("perfratchet.iterations", "perfratchet.timeBudget", "test", "revision");
    }
}
