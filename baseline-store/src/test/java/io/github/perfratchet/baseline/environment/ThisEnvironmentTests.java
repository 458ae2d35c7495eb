package io.github.perfratchet.baseline.environment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Environment;
import org.junit.jupiter.api.Test;

class ThisEnvironmentTests {

    @Test
    void itHasStableFactsOnly() {
        Environment environment = ThisEnvironment.detect();

        assertThat(environment).isEqualTo(ThisEnvironment.detect());
        assertThat(environment.processors()).isPositive();
        assertThat(environment.memoryGib()).isPositive();
        assertThat(environment.jdkFeature()).isEqualTo(Runtime.version().feature());
        assertThat(environment.gc()).isIn("G1", "Serial", "Parallel", "Z", "Shenandoah");
        assertThat(environment.objectLayout()).contains("align8");
    }
}
