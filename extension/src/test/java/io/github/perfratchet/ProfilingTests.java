package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.configuration.ConfigurationException;
import io.github.perfratchet.configuration.ConfigurationKeys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.infra.Blackhole;

@ResourceLock(Resources.SYSTEM_OUT)
class ProfilingTests {

    private final Path folder;

    ProfilingTests(@TempDir Path folder) {
        this.folder = folder;
    }

    static class HotCase {

        @PerfTest
        void works(Blackhole blackhole) {
            blackhole.consume(cold() + hot());
        }

        private static double cold() {
            return Math.sqrt(System.identityHashCode(HotCase.class));
        }

        private static double hot() {
            double sum = 0;
            for (int i = 1; i < 20_000; i++) {
                sum += Math.sin(i);
            }
            return sum;
        }
    }

    private record Printed(PerfRun run, String text) {

        static Printed by(Supplier<PerfRun> action) {
            PrintStream before = System.out;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            try {
                return new Printed(action.get(), bytes.toString(StandardCharsets.UTF_8));
            } finally {
                System.setOut(before);
            }
        }
    }

    private Printed run(Class<?> tests, String profile) {
        return Printed.by(() -> PerfRun.of(
                tests,
                Map.of(ConfigurationKeys.PROFILE, profile, ConfigurationKeys.OUTPUT_DIRECTORY, folder.toString())));
    }

    @Test
    void theHottestMethodIsOnTopOfTheTableAndInThePageAndNoPartOfWhatIsMeasured() throws IOException {
        Printed printed = run(HotCase.class, "true");

        assertThat(printed.run().measurement("works").forks()).hasSize(1);
        assertThat(printed.run().fork("works").iterations()).hasSize(3);
        String hot = HotCase.class.getName() + ".hot";
        assertThat(printed.text()
                        .lines()
                        .dropWhile(line -> !line.endsWith("  METHOD"))
                        .skip(1)
                        .limit(2))
                .as(printed.text())
                .anyMatch(line -> line.endsWith(hot));
        assertThat(printed.text()
                        .lines()
                        .filter(line -> line.endsWith(".works"))
                        .findFirst())
                .as("the test's method is on each stack, and nothing of the harness below it")
                .hasValueSatisfying(line -> assertThat(line).contains("100.0 %"));
        assertThat(printed.text().lines().filter(line -> line.contains(hot + ":")))
                .isNotEmpty();
        assertThat(printed.text())
                .contains("Profile of ProfilingTests.HotCase.works, ")
                .doesNotContain("OperationBenchmark", "org.openjdk", "java.lang.invoke");
        Path profiles = folder.resolve("profiles").resolve(HotCase.class.getName());
        assertThat(profiles.resolve("works.html"))
                .content()
                .contains("<svg", hot)
                .doesNotContain("<script");
        assertThat(profiles.resolve("works.jfr")).isNotEmptyFile();
    }

    static class SortCase {

        @ParameterizedPerfTest
        @ValueSource(strings = "../../up")
        void draws(String kind, Blackhole blackhole) {
            blackhole.consume(kind.repeat(1000).hashCode());
        }
    }

    @Test
    void aCallHasAProfileOfItsOwnThatStaysInItsFolder() throws IOException {
        run(SortCase.class, "true");

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html")))
                    .singleElement()
                    .satisfies(page -> assertThat(page.getParent())
                            .isEqualTo(folder.resolve("profiles").resolve(SortCase.class.getName())))
                    .satisfies(page -> assertThat(page.getFileName().toString())
                            .matches("draws-\\.\\.-\\.\\.-up--[0-9a-f]{8}\\.html"));
        }
    }

    static class WaitingCase {

        @PerfTest
        void sleeps() throws InterruptedException {
            Thread.sleep(20);
        }
    }

    @Test
    void anOperationThatIsNeverRunningHasNoProfileAndPasses() {
        Printed printed = run(WaitingCase.class, "true");

        printed.run().tests().assertStatistics(events -> events.succeeded(1));
        assertThat(printed.text()).containsPattern("(no profile of|Profile of) ProfilingTests.WaitingCase.sleeps");
    }

    @Test
    void nothingIsProfiledUnlessAsked() {
        Printed printed = run(HotCase.class, "false");

        assertThat(printed.text()).doesNotContain("rofile");
        assertThat(folder.resolve("profiles")).doesNotExist();
    }

    @Test
    void aTestThatIsMeasuredInItsOwnJvmHasNone() {
        Printed printed = Printed.by(() ->
                PerfRun.of(HotCase.class, Map.of(ConfigurationKeys.PROFILE, "true", ConfigurationKeys.FORKS, "0")));

        assertThat(printed.text()).contains("no profile of ProfilingTests.HotCase.works: it is measured in the JVM of");
    }

    @Test
    void aMalformedKeyIsNamed() {
        assertThat(run(HotCase.class, "yes").run().failure())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("perfratchet.profile = \"yes\": set it to true or false");
    }
}
