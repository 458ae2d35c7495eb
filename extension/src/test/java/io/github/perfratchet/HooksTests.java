package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.configuration.ConfigurationKeys;
import io.github.perfratchet.hooks.CommitProvider;
import io.github.perfratchet.hooks.HookException;
import io.github.perfratchet.hooks.MachineFactsProvider;
import io.github.perfratchet.hooks.ResultListener;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests providers that a project registers in {@code META-INF/services} of its test classes. */
class HooksTests {

    private final Path folder;

    HooksTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aProviderAddsFactsOfTheMachineAndReplacesKnownOnes() throws IOException {
        PerfRun run = runWith(MachineFactsProvider.class, AgentFacts.class);

        assertThat(run.results())
                .singleElement()
                .satisfies(results -> assertThat(results.circumstances().facts())
                        .containsEntry("agent", "bare-metal-3\\u001b[2J")
                        .containsEntry("osVersion", "hidden")
                        .containsKey("jdkVersion"));
    }

    public static final class AgentFacts implements MachineFactsProvider {

        @Override
        public Map<String, String> facts() {
            return Map.of("agent", "bare-metal-3\u001b[2J", "osVersion", "hidden");
        }
    }

    @Test
    void aProviderTellsTheCommit() throws IOException {
        PerfRun run = runWith(CommitProvider.class, Subversion.class);

        assertThat(run.results())
                .singleElement()
                .satisfies(results -> assertThat(results.commit()).isEqualTo(new Commit("r4711", "trunk", false)));
    }

    public static final class Subversion implements CommitProvider {

        @Override
        public Optional<Commit> commit(Path folder) {
            return Optional.of(new Commit("r4711", "trunk", false));
        }
    }

    @Test
    void aListenerIsToldOfEachClassWhenItsResultsAreWritten() throws IOException {
        Dashboard.TOLD.clear();

        PerfRun run = runWith(ResultListener.class, Dashboard.class);

        assertThat(Dashboard.TOLD).singleElement().satisfies(results -> {
            assertThat(results.finished()).isTrue();
            assertThat(results.measurements())
                    .extracting(measurement -> measurement.id().name())
                    .containsExactly("measured");
        });
        assertThat(run.results()).hasSize(1);
    }

    public static final class Dashboard implements ResultListener {

        static final List<ClassResults> TOLD = new CopyOnWriteArrayList<>();

        @Override
        public void classFinished(ClassResults results) {
            TOLD.add(results);
        }
    }

    @Test
    void aProviderThatFailsIsNamedAndFailsTheTests() throws IOException {
        assertThat(runWith(MachineFactsProvider.class, Broken.class).failure())
                .isInstanceOf(HookException.class)
                .hasMessage("the MachineFactsProvider " + Broken.class.getName()
                        + " failed (java.lang.IllegalStateException: no such agent); fix it, or remove it from"
                        + " META-INF/services/" + MachineFactsProvider.class.getName());
    }

    @Test
    void aListenerThatFailsFailsTheClassAndLosesNoResults() throws IOException {
        PerfRun run = runWith(ResultListener.class, Broken.class);

        assertThat(run.failure())
                .hasRootCauseMessage("no such dashboard")
                .cause()
                .isInstanceOf(HookException.class)
                .hasMessageContaining("the ResultListener " + Broken.class.getName() + " failed");
        assertThat(run.results()).singleElement().satisfies(results -> {
            assertThat(results.finished()).isTrue();
            assertThat(results.measurements()).hasSize(1);
        });
    }

    public static final class Broken implements MachineFactsProvider, ResultListener {

        @Override
        public Map<String, String> facts() {
            throw new IllegalStateException("no such agent");
        }

        @Override
        public void classFinished(ClassResults results) {
            throw new IllegalStateException("no such dashboard");
        }
    }

    @Test
    void aProviderThatDoesNotExistIsNamed() throws IOException {
        assertThat(runWith(CommitProvider.class, "com.acme.Gone").failure())
                .isInstanceOf(HookException.class)
                .hasMessageContaining("com.acme.Gone");
    }

    private PerfRun runWith(Class<?> service, Class<?> provider) throws IOException {
        return runWith(service, provider.getName());
    }

    /** Runs the tests with an additional folder on the class path. It registers a provider. */
    private PerfRun runWith(Class<?> service, String provider) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(service.getName()), provider);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return PerfRun.of(
                    MeasuredCase.class,
                    Map.of(
                            ConfigurationKeys.FORKS, "0",
                            ConfigurationKeys.WARMUP, "20 ms",
                            ConfigurationKeys.ITERATION_TIME, "5 ms"));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    static class MeasuredCase {

        @PerfTest
        void measured() {}
    }
}
