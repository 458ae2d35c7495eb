package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.infra.Blackhole;

/** The measured code runs at the place in the lifecycle, and on the thread, where JUnit would run it. */
class LifecycleTests {

    @Test
    void lifecycleMethodsSurroundTheMeasuredOperationsInTheForkOnOneThread(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("log");
        System.setProperty("lifecycle.log", log.toString());
        try {
            PerfRun run = PerfRun.of(LifecycleCase.class);

            run.tests().assertStatistics(tests -> tests.succeeded(1));
        } finally {
            System.clearProperty("lifecycle.log");
        }
        long here = ProcessHandle.current().pid();
        List<String> inFork = Files.readAllLines(log).stream()
                .filter(line -> !line.startsWith(here + " "))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
        assertThat(inFork).containsExactly("beforeAll", "beforeEach", "operation", "afterEach", "afterAll");
    }

    @Test
    void testsAreMeasuredWhereverJUnitFindsThem() {
        PerfRun run = PerfRun.of(PlacesCase.class);

        run.tests().assertStatistics(tests -> tests.started(4).succeeded(4));
        assertThat(run.results())
                .flatExtracting(results -> results.measurements())
                .extracting(measurement -> measurement.id().toString())
                .containsExactlyInAnyOrder(
                        PlacesCase.class.getName() + "#inherited",
                        PlacesCase.class.getName() + "#packagePrivate",
                        PlacesCase.class.getName() + "#publicMethod",
                        PlacesCase.Inner.class.getName() + "#nested");
        assertThat(run.results())
                .allMatch(results -> results.finished() && results.failures().isEmpty());
    }

    @Test
    void oneInstanceServesAllTestsOfAClassThatAsksForIt() {
        PerfRun.of(PerClassCase.class).tests().assertStatistics(tests -> tests.succeeded(1));
    }

    @Test
    void parametersOfOtherExtensionsAreResolved() {
        PerfRun.of(ParametersCase.class).tests().assertStatistics(tests -> tests.succeeded(1));
    }

    static class LifecycleCase {

        private static final ThreadLocal<String> OF_THREAD = new ThreadLocal<>();
        private boolean logged;

        @BeforeAll
        static void beforeAll() throws IOException {
            log("beforeAll");
        }

        @BeforeEach
        void beforeEach() throws IOException {
            log("beforeEach");
            OF_THREAD.set("prepared");
        }

        @PerfTest
        void operation() throws IOException {
            if (OF_THREAD.get() == null) {
                throw new IllegalStateException("this is not the thread of @BeforeEach");
            }
            if (!logged) {
                logged = true;
                log("operation");
            }
        }

        @AfterEach
        void afterEach() throws IOException {
            log("afterEach");
        }

        @AfterAll
        static void afterAll() throws IOException {
            log("afterAll");
        }

        private static void log(String event) throws IOException {
            Path log = Path.of(Objects.requireNonNull(System.getProperty("lifecycle.log")));
            String line = ProcessHandle.current().pid() + " " + event + "\n";
            Files.writeString(log, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    static class Inherited {

        @PerfTest
        void inherited() {}
    }

    public static class PlacesCase extends Inherited {

        private int field = 1;

        @PerfTest
        void packagePrivate(Blackhole blackhole) {
            blackhole.consume(field++);
        }

        @PerfTest
        public void publicMethod(Blackhole blackhole) {
            blackhole.consume(field++);
        }

        @Nested
        class Inner {

            @PerfTest
            void nested(Blackhole blackhole) {
                blackhole.consume(field++);
            }
        }
    }

    @TestInstance(Lifecycle.PER_CLASS)
    static class PerClassCase {

        private @Nullable String prepared;

        @BeforeAll
        void beforeAll() {
            prepared = "once";
        }

        @PerfTest
        void usesTheInstance() {
            Objects.requireNonNull(prepared);
        }
    }

    @ExtendWith(AnswerResolver.class)
    static class ParametersCase {

        @PerfTest
        void takesThemAll(Integer answer, Blackhole blackhole, TestInfo info, @TempDir Path folder) {
            if (answer != 42 || !info.getTags().contains("perf") || !Files.isDirectory(folder)) {
                throw new IllegalStateException(answer + " " + info + " " + folder);
            }
            blackhole.consume(answer);
        }
    }

    static class AnswerResolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Integer.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return 42;
        }
    }
}
