package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.Base;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.results.BaseFile;
import io.github.perfratchet.configuration.ConfigurationException;
import io.github.perfratchet.configuration.ConfigurationKeys;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.infra.Blackhole;

/** Tests measurements in pairs of forks, against another version of the code. */
class PairedTests {

    private final Path folder;

    PairedTests(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Runs tests with a base that replaces one entry of the class path. */
    private PerfRun run(Class<?> testClass, Path replaced, Path base, Map<String, String> more) {
        return run(testClass, replaced, List.of(base), more);
    }

    private PerfRun run(Class<?> testClass, Path replaced, List<Path> base, Map<String, String> more) {
        new BaseFile(folder)
                .write(new Base(
                        "before",
                        "before (4f2c9e1)",
                        base.stream().map(Path::toString).toList(),
                        List.of(replaced.toString())));
        Map<String, String> configuration = new HashMap<>(more);
        configuration.put(ConfigurationKeys.AGAINST, "before");
        // With such a high threshold the screen decides, if the machine is not too busy.
        configuration.putIfAbsent(ConfigurationKeys.MAX_REGRESSION, "400%");
        configuration.put(ConfigurationKeys.OUTPUT_DIRECTORY, folder.toString());
        return PerfRun.of(testClass, configuration);
    }

    static Path placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static Against against(Measurement measurement) {
        return Objects.requireNonNull(measurement.against());
    }

    /** This uses bytes, because times would depend on the other load of the machine. */
    private static double bytesByThoseOfTheBase(Measurement measurement) {
        return bytes(measurement.forks()) / bytes(against(measurement).forks());
    }

    private static double bytes(List<Fork> forks) {
        return Objects.requireNonNull(Summary.of(forks).allocatedBytes());
    }

    @Test
    void bothVersionsAreMeasuredInPairsAndWorkThatTheCurrentCodeRepeatsShows() throws Exception {
        Path own = placeOf(PerfTest.class);

        Measurement measurement = run(AllocatesCase.class, own, own, Map.of(ConfigurationKeys.EXTRA_WORK, "50%"))
                .measurement("allocates");

        assertThat(against(measurement).base()).isEqualTo("before (4f2c9e1)");
        assertThat(against(measurement).tests()).isEqualTo(1);
        assertThat(against(measurement).forks())
                .hasSizeGreaterThanOrEqualTo(3)
                .hasSameSizeAs(measurement.forks())
                .allSatisfy(fork -> assertThat(fork.iterations()).hasSize(3));
        assertThat(bytesByThoseOfTheBase(measurement)).isCloseTo(1.5, within(0.1));
    }

    @Test
    void labelledOperationsHavePairsOfTheirOwnAndRepeatTheirExtraWorkWithASetUpToo() throws Exception {
        Path own = placeOf(PerfTest.class);

        PerfRun run = run(
                LabelledCase.class,
                own,
                own,
                Map.of(
                        ConfigurationKeys.EXTRA_WORK, "50%",
                        ConfigurationKeys.MAX_REGRESSION, "0.001%, [PairedTests.LabelledCase.allocates] 10000%"));

        for (String name : List.of("allocates[plain]", "allocates[prepared]")) {
            Measurement measurement = run.measurement(name);
            // Without the threshold of their group, the screen could not decide.
            assertThat(against(measurement).forks()).hasSizeBetween(3, 7).hasSameSizeAs(measurement.forks());
            assertThat(against(measurement).tests()).isEqualTo(2);
            assertThat(bytesByThoseOfTheBase(measurement)).isCloseTo(1.5, within(0.1));
        }
    }

    @Test
    void severalWorkersTakeTheTurnTogether() throws Exception {
        Path own = placeOf(PerfTest.class);

        Measurement measurement = run(ThreadsCase.class, own, own, Map.of()).measurement("computes");

        assertThat(against(measurement).forks())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(fork -> assertThat(fork.iterations()).hasSize(3));
    }

    @Test
    void aTestThatTheBaseCannotRunIsMeasuredAloneAndSaysWhatIsMissing() throws Exception {
        PerfRun run = run(AssertingCase.class, placeOf(Assertions.class), folder, Map.of());

        run.tests().assertStatistics(tests -> tests.succeeded(1));
        Measurement measurement = run.measurement("asserts");
        assertThat(against(measurement).unmeasured()).isEqualTo("it lacks the class org.assertj.core.api.Assertions");
        assertThat(measurement.forks()).hasSize(1);
    }

    @Test
    void callsArePairedByTheirArgumentsAndOneThatOnlyTheCurrentCodeHasIsNew() throws Exception {
        Path tests = placeOf(PairedTests.class);
        compile("Level", "enum Level { SMALL; int bytes() { return 1016; } }");

        PerfRun run = run(LevelsCase.class, tests, List.of(folder, tests), Map.of());

        run.tests().assertStatistics(events -> events.succeeded(2));
        assertThat(against(run.measurement("allocates[TINY]")).unmeasured())
                .isEqualTo("it does not have the call [TINY]");
        assertThat(bytes(run.measurement("allocates[TINY]").forks())).isEqualTo(24);
        Measurement small = run.measurement("allocates[SMALL]");
        assertThat(bytes(small.forks())).isEqualTo(1_016);
        assertThat(bytes(against(small).forks())).isEqualTo(1_032);
    }

    /** Compiles a class into the folder. In the base, this folder comes before the classes of the tests. */
    private void compile(String name, String source) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), "package io.github.perfratchet; " + source);
        int failures =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), file.toString());
        assertThat(failures).isZero();
    }

    @Test
    void aTestThatFailsInTheCurrentCodeFails() throws Exception {
        Path own = placeOf(PerfTest.class);

        PerfRun run = run(FailingCase.class, own, own, Map.of());

        assertThat(run.failure()).isInstanceOf(IllegalStateException.class).hasMessage("broken");
    }

    @Test
    void aTestInTheJvmOfTheTestHasNoBase() throws Exception {
        Path own = placeOf(PerfTest.class);

        Measurement measurement = run(ComputesCase.class, own, own, Map.of(ConfigurationKeys.FORKS, "0"))
                .measurement("computes");

        assertThat(against(measurement).unmeasured()).contains("forks = 0");
    }

    @Test
    void aClassPathThatDoesNotHoldTheCurrentCodeIsAnError() throws Exception {
        PerfRun run = run(ComputesCase.class, folder.resolve("elsewhere"), folder, Map.of());

        assertThat(run.failure())
                .hasMessageContaining("before (4f2c9e1) can replace")
                .hasMessageContaining("perfratchet:prepare");
    }

    @Test
    void aBaseThatWasNotMadeReadyIsAnErrorThatNamesTheGoal() {
        PerfRun run = PerfRun.of(
                ComputesCase.class,
                Map.of(
                        ConfigurationKeys.AGAINST,
                        "origin/main",
                        ConfigurationKeys.OUTPUT_DIRECTORY,
                        folder.toString()));

        assertThat(run.failure())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("perfratchet.against = \"origin/main\"")
                .hasMessageContaining("<goal>prepare</goal>");
    }

    @Test
    void theBaseOfAnotherRunIsNotTaken() {
        new BaseFile(folder).write(new Base("HEAD~1", "HEAD~1", List.of("a"), List.of("b")));

        PerfRun run = PerfRun.of(
                ComputesCase.class,
                Map.of(ConfigurationKeys.AGAINST, "HEAD", ConfigurationKeys.OUTPUT_DIRECTORY, folder.toString()));

        assertThat(run.failure())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("does not hold that base");
    }

    static class ComputesCase {

        private long state = 42;

        @PerfTest
        void computes(Blackhole blackhole) {
            for (int i = 0; i < 500; i++) {
                state ^= state << 13;
                state ^= state >>> 7;
                state ^= state << 17;
            }
            blackhole.consume(state);
        }
    }

    static class AllocatesCase {

        @PerfTest
        void allocates(Blackhole blackhole) {
            blackhole.consume(new byte[1008]);
        }
    }

    static class LabelledCase {

        @PerfTest
        void allocates(Benchmark benchmark) throws Exception {
            benchmark.measure("plain", () -> new byte[1008]);
            benchmark.withSetup(() -> 1008).measure("prepared", size -> new byte[size]);
        }
    }

    static class ThreadsCase {

        @PerfTest(threads = 2)
        void computes(Blackhole blackhole) {
            long state = 42;
            for (int i = 0; i < 500; i++) {
                state ^= state << 13;
                state ^= state >>> 7;
                state ^= state << 17;
            }
            blackhole.consume(state);
        }
    }

    static class AssertingCase {

        @PerfTest
        void asserts() {
            assertThat(1).isOne();
        }
    }

    static class LevelsCase {

        @ParameterizedPerfTest
        @EnumSource
        void allocates(Level level, Blackhole blackhole) {
            blackhole.consume(new byte[level.bytes()]);
        }
    }

    static class FailingCase {

        @PerfTest
        void fails() {
            throw new IllegalStateException("broken");
        }
    }
}
