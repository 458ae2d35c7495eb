package io.github.perfratchet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NothingMeasuredTests {

    @Test
    void saysWhichSwitchTurnedMeasuringOff() {
        assertThat(message(Map.of("skipTests", "true"), 0)).isEqualTo("Nothing was measured: skipTests is set.");
        assertThat(message(Map.of("maven.test.skip", ""), 0))
                .isEqualTo("Nothing was measured: maven.test.skip is set.");
        assertThat(message(Map.of("perfratchet.mode", "once"), 0))
                .isEqualTo("Nothing was measured: perfratchet.mode is \"once\".");
    }

    @Test
    void aSwitchThatIsOffExplainsNothing() {
        assertThat(message(Map.of("skipTests", "false", "perfratchet.mode", "measure"), 0))
                .isEqualTo("Nothing was measured: no @PerfTest ran.");
    }

    @Test
    void saysWhatIsThereforeUnknownAndHowToMeasure() {
        assertThat(message(Map.of(), 3))
                .startsWith("Nothing was measured: no @PerfTest ran. 3 benchmarks have a baseline and did not run")
                .endsWith("Measure with mvn verify -Dperfratchet.mode=measure.");
    }

    private static String message(Map<String, String> properties, long kept) {
        return NothingMeasured.message(properties::get, kept);
    }
}
