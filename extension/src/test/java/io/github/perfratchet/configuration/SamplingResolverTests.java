package io.github.perfratchet.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfratchet.PerfSettings;
import io.github.perfratchet.PerfTest;
import io.github.perfratchet.jupiter.identity.PerfTestAnnotations;
import io.github.perfratchet.jupiter.identity.TestClasses;
import io.github.perfratchet.trial.Sampling;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SamplingResolverTests {

    @Test
    void withoutAWordForksAreAdaptiveAndIterationsShort() throws Exception {
        Sampling sampling = resolve("plain", Map.of());

        assertThat(sampling.forks()).isNull();
        assertThat(sampling.iterations()).isEqualTo(20);
        assertThat(sampling.iterationTime()).isEqualTo(Duration.ofMillis(50));
        assertThat(sampling.warmup()).isNull();
        assertThat(sampling.threads()).isEqualTo(1);
        assertThat(sampling.forkTimeout()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void inPairsIterationsAreShorterAndMoreUnlessTheyAreSet() throws Exception {
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
                .hasMessage("@PerfTest(threads = 0): set it to a whole number from 1 to 1024");
        assertThatThrownBy(() -> resolve("plain", Map.of(ConfigurationKeys.ITERATION_TIME, "0 ms")))
                .hasMessageContaining("iterationTime is 0");
    }

    @Test
    void settingsOfTheClassApplyUnlessTheTestHasItsOwn() throws Exception {
        SamplingResolver resolver = new SamplingResolver(Configuration.of(key -> Optional.empty()));
        PerfTestAttributes plain = attributes("plain", Settings.class);
        PerfTestAttributes own = attributes("own", Settings.class);

        assertThat(resolver.alone(plain).forks()).isEqualTo(5);
        assertThat(resolver.alone(plain).threads()).isEqualTo(2);
        assertThat(resolver.alone(plain).warmup()).isEqualTo(Duration.ofSeconds(1));
        assertThat(plain.group()).isEqualTo("parsing");
        assertThat(resolver.alone(own).forks()).isEqualTo(2);
        assertThat(resolver.alone(own).threads()).isEqualTo(1);
        assertThat(resolver.alone(own).warmup()).isEqualTo(Duration.ofSeconds(1));
        assertThat(resolver.alone(own).jvmArgs()).containsExactly("-Xss2m", "-ea");
        assertThat(own.group()).isEqualTo("own");
    }

    @Test
    void settingsOfANestedClassComeBeforeThoseOfTheClassAroundIt() throws Exception {
        SamplingResolver resolver = new SamplingResolver(Configuration.of(key -> Optional.empty()));
        PerfTestAttributes nested = attributes("nested", Settings.Inner.class, Settings.class);

        assertThat(resolver.alone(nested).forks()).isEqualTo(7);
        assertThat(resolver.alone(nested).threads()).isEqualTo(2);
        assertThat(resolver.alone(nested).jvmArgs()).containsExactly("-Xss2m", "-Xint");
    }

    @Test
    void aKeyOverridesTheSettingsOfTheClass() throws Exception {
        SamplingResolver resolver = new SamplingResolver(
                Configuration.of(key -> key.equals(ConfigurationKeys.FORKS) ? Optional.of("4") : Optional.empty()));

        assertThat(resolver.alone(attributes("plain", Settings.class)).forks()).isEqualTo(4);
    }

    @Test
    void aWrongSettingOfTheClassIsNamed() {
        SamplingResolver resolver = new SamplingResolver(Configuration.of(key -> Optional.empty()));

        assertThatThrownBy(() -> resolver.alone(attributes("plain", WrongSettings.class)))
                .hasMessage("@PerfSettings(forks = 1000): set it to a whole number from 0 to 100");
    }

    @PerfSettings(group = "parsing", forks = 5, threads = 2, warmup = "1 s", jvmArgs = "-Xss2m")
    static class Settings {

        @PerfTest
        void plain() {}

        @PerfTest(group = "own", forks = 2, threads = 1, jvmArgs = "-ea")
        void own() {}

        @PerfSettings(forks = 7, jvmArgs = "-Xint")
        static class Inner {

            @PerfTest
            void nested() {}
        }
    }

    @PerfSettings(forks = 1000)
    static class WrongSettings {

        @PerfTest
        void plain() {}
    }

    private static Sampling resolve(String method, Map<String, String> configuration) throws Exception {
        return new SamplingResolver(Configuration.of(key -> Optional.ofNullable(configuration.get(key))))
                .alone(annotation(method));
    }

    private static PerfTestAttributes annotation(String method) throws NoSuchMethodException {
        return attributes(method, Annotated.class);
    }

    private static PerfTestAttributes attributes(String method, Class<?>... innermostFirst)
            throws NoSuchMethodException {
        return PerfTestAnnotations.of(
                        innermostFirst[0].getDeclaredMethod(method), new TestClasses(List.of(innermostFirst)))
                .orElseThrow();
    }

    static class Annotated {

        @PerfTest
        void plain() {}

        @PerfTest(forks = 2, warmup = "1 s", iterations = 7)
        void annotated() {}

        @PerfTest(threads = 0)
        void wrong() {}
    }
}
