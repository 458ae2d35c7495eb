package io.github.perfratchet.maven.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NothingMeasuredTests {

    @Test
    void saysWhichSwitchTurnedMeasuringOff() {
        assertThat(intention(Map.of("skipTests", "true"))).contains("skipTests is set");
        assertThat(intention(Map.of("maven.test.skip", ""))).contains("maven.test.skip is set");
        assertThat(intention(Map.of("perfratchet.mode", "once"))).contains("perfratchet.mode is \"once\"");
    }

    @Test
    void aSwitchThatIsOffExplainsNothing() {
        assertThat(intention(Map.of("skipTests", "false", "perfratchet.mode", "measure")))
                .isEmpty();
        assertThat(intention(Map.of("perfratchet.mode", "only"))).isEmpty();
    }

    @Test
    void saysWhatIsThereforeUnknownAndHowToMeasure() {
        assertThat(NothingMeasured.message("no @PerfTest ran", 0)).isEqualTo("Nothing was measured: no @PerfTest ran.");
        assertThat(NothingMeasured.message("no @PerfTest ran", 3))
                .startsWith("Nothing was measured: no @PerfTest ran. 3 benchmarks have a baseline but did not run")
                .endsWith("Measure with mvn verify -Dperfratchet.mode=measure.");
    }

    private static Optional<String> intention(Map<String, String> properties) {
        return NothingMeasured.intention(properties::get);
    }
}
