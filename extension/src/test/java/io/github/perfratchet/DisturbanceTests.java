package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.configuration.ConfigurationKeys;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Tests the warnings about the machine before the first measurement, and their record. */
class DisturbanceTests {

    @Test
    @EnabledOnOs(OS.LINUX)
    void aBusyProcessIsToldAndKeptWithTheResults() throws IOException {
        Process busy = new ProcessBuilder("sh", "-c", "while :; do :; done").start();
        try {
            PerfRun run = PerfRun.of(
                    MeasuredCase.class, Map.of(ConfigurationKeys.FORKS, "0", ConfigurationKeys.WARMUP, "20 ms"));

            assertThat(run.results()).singleElement().satisfies(results -> {
                assertThat(results.circumstances().disturbances())
                        .anyMatch(disturbance -> disturbance.startsWith("other processes use "));
                assertThat(results.circumstances().facts()).containsKeys("jdkVersion", "osVersion");
            });
        } finally {
            busy.destroyForcibly();
        }
    }

    static class MeasuredCase {

        @PerfTest
        void measured() {}
    }
}
