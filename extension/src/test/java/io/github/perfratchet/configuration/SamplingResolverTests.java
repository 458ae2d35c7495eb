package io.github.perfratchet.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfratchet.PerfTest;
import io.github.perfratchet.jupiter.identity.PerfTestAnnotations;
import io.github.perfratchet.trial.Sampling;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SamplingResolverTests {

    @Test
    void withoutAWordForksAreAdaptiveAndSlicesShort() throws Exception {
        Sampling sampling = resolve("plain", Map.of());

        assertThat(sampling.forks()).isNull();
        assertThat(sampling.iterations()).isEqualTo(20);
        assertThat(sampling.iterationTime()).isEqualTo(Duration.ofMillis(50));
        assertThat(sampling.warmup()).isNull();
        assertThat(sampling.threads()).isEqualTo(1);
        assertThat(sampling.forkTimeout()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void inPairsSlicesAreShorterAndMoreUnlessTheyAreSet() throws Exception {
        PerfTestAttributes plain = annotation("plain");
        PerfTestAttributes annotated = annotation("annotated");

        assertThat(new SamplingResolver(Configuration.of(key -> Optional.empty()))
                        .inPairs(plain)
                        .iterations())
                .isEqualTo(100);
        assertThat(new SamplingResolver(Configuration.of(key -> Optional.empty()))
                        .inPairs(plain)
                        .iterationTime())
                .isEqualTo(Duration.ofMillis(3));
        assertThat(new SamplingResolver(Configuration.of(key -> Optional.empty()))
                        .inPairs(annotated)
                        .iterations())
                .isEqualTo(7);
    }

    @Test
    void aKeyWinsOverTheAttribute() throws Exception {
        Sampling sampling = resolve(
                "annotated",
                Map.of(
                        ConfigurationKeys.FORKS, "4",
                        ConfigurationKeys.WARMUP, "3 s",
                        ConfigurationKeys.THREADS, " 8 "));

        assertThat(sampling.forks()).isEqualTo(4);
        assertThat(sampling.warmup()).isEqualTo(Duration.ofSeconds(3));
        assertThat(sampling.threads()).isEqualTo(8);
        assertThat(sampling.iterations()).isEqualTo(7);
    }

    @Test
    void aValueThatCannotBeNamesKeyOrAttributeAndRange() {
        assertThatThrownBy(() -> resolve("plain", Map.of(ConfigurationKeys.FORKS, "many")))
                .hasMessage("perfratchet.forks = \"many\": set it to a whole number from 0 to 100");
        assertThatThrownBy(() -> resolve("plain", Map.of(ConfigurationKeys.THREADS, "0")))
                .hasMessage("perfratchet.threads = \"0\": set it to a whole number from 1 to 1024");
        assertThatThrownBy(() -> resolve("wrong", Map.of()))
                .hasMessage("@PerfTest(threads = -1): set it to a whole number from 1 to 1024");
        assertThatThrownBy(() -> resolve("plain", Map.of(ConfigurationKeys.ITERATION_TIME, "0 ms")))
                .hasMessageContaining("iterationTime is 0");
    }

    private static Sampling resolve(String method, Map<String, String> configuration) throws Exception {
        return new SamplingResolver(Configuration.of(key -> Optional.ofNullable(configuration.get(key))))
                .alone(annotation(method));
    }

    private static PerfTestAttributes annotation(String method) throws NoSuchMethodException {
        return PerfTestAnnotations.of(Annotated.class.getDeclaredMethod(method)).orElseThrow();
    }

    static class Annotated {

        @PerfTest
        void plain() {}

        @PerfTest(forks = 2, warmup = "1 s", iterations = 7)
        void annotated() {}

        @PerfTest(threads = -1)
        void wrong() {}
    }
}
