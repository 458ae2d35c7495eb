package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.configuration.ConfigurationKeys;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** Failures in a fork are visible in the build. */
class FailingTestTests {

    @Test
    void anExceptionComesBackAsItWasThrown() {
        PerfRun run = PerfRun.of(ThrowingCase.class);

        assertThat(run.failure())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("not on a Sunday")
                .hasStackTraceContaining("FailingTestTests$ThrowingCase.throwsUp");
        assertThat(run.results())
                .singleElement()
                .satisfies(results -> assertThat(results.failures())
                        .singleElement()
                        .satisfies(failure -> {
                            assertThat(failure.id().name()).isEqualTo("throwsUp");
                            assertThat(failure.reason()).isEqualTo("not on a Sunday");
                        }));
    }

    @Test
    void anExceptionThatCannotTravelComesBackAsText() {
        assertThat(PerfRun.of(StrangeExceptionCase.class).failure())
                .hasMessageContaining("StrangeException: quite strange")
                .hasMessageContaining("at " + StrangeExceptionCase.class.getName() + ".throwsStrangely")
                .hasMessageContaining("perfratchet.mode=once");
    }

    @Test
    void aFailureBeforeTheTestIsTheTestsFailure() {
        PerfRun run = PerfRun.of(FailingInForkCase.class);

        assertThat(run.failure()).isInstanceOf(IllegalStateException.class).hasMessage("no database in this JVM");
    }

    @Test
    void aForkThatExitsFailsItsTestAlone() {
        PerfRun run = PerfRun.of(ExitingCase.class);

        run.tests().assertStatistics(tests -> tests.failed(1).succeeded(1));
        assertThat(run.failure())
                .hasMessageContaining("does the test call System.exit?")
                .hasMessageContaining("last words");
    }

    @Test
    void aForkThatDiesFailsItsTest() {
        assertThat(PerfRun.of(DyingCase.class).failure())
                .hasMessageContaining("the fork died before it had measured")
                .hasMessageContaining("exit code 7");
    }

    @Test
    void aForkThatHangsIsKilledWhenItsTimeIsUp() {
        PerfRun run = PerfRun.of(HangingCase.class, Map.of(ConfigurationKeys.FORK_TIMEOUT, "12 s"));

        assertThat(run.failure())
                .hasMessageContaining("the fork took longer than 12 s and was killed")
                .hasMessageContaining("perfratchet.forkTimeout")
                .hasMessageContaining("hanging on");
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .noneMatch(child -> child.info().commandLine().orElse("").contains("perfratchet.fork"));
    }

    @Test
    void aTestAssertsOnWhatItMeasured() {
        PerfRun run = PerfRun.of(FixtureCase.class);

        run.tests().assertStatistics(tests -> tests.succeeded(1).failed(1));
        assertThat(run.failure()).isInstanceOf(AssertionFailedError.class).hasMessageContaining("expected: <6>");
        assertThat(run.measurement("right").forks()).hasSize(1);
    }

    @Test
    void aBenchmarkThatMeasuresNothingIsAnError() {
        assertThat(PerfRun.of(UnusedFixtureCase.class).failure())
                .hasMessageContaining("#forgets has a Benchmark parameter but never calls its measure method");
    }

    @Test
    void aBenchmarkThatMeasuresTwiceIsAnError() {
        assertThat(PerfRun.of(TwiceCase.class).failure()).hasMessageContaining("#twice measures twice");
    }

    static class ThrowingCase {

        @PerfTest
        void throwsUp() {
            throw new UnsupportedOperationException("not on a Sunday");
        }
    }

    static class StrangeExceptionCase {

        @SuppressWarnings("serial")
        static final class StrangeException extends RuntimeException {
            final transient Object fine = new Object();
            final Object notSerializable = new Object();

            StrangeException() {
                super("quite strange");
            }
        }

        @PerfTest
        void throwsStrangely() {
            throw new StrangeException();
        }
    }

    static class FailingInForkCase {

        @BeforeAll
        static void connect() {
            if (System.getProperty("perfratchet.fork") != null) {
                throw new IllegalStateException("no database in this JVM");
            }
        }

        @PerfTest
        void neverRuns() {}
    }

    static class ExitingCase {

        @PerfTest
        void exits() {
            System.out.println("last words");
            System.exit(0);
        }

        @PerfTest
        void stays() {}
    }

    static class DyingCase {

        @PerfTest
        void dies() {
            Runtime.getRuntime().halt(7);
        }
    }

    static class HangingCase {

        @PerfTest
        void hangs() throws InterruptedException {
            System.out.println("hanging on");
            while (true) {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    // Ignore the interrupt.
                }
            }
        }
    }

    static class FixtureCase {

        @PerfTest
        void right(Benchmark benchmark) throws Exception {
            Assertions.assertEquals(5, benchmark.<Integer, RuntimeException>measure("hello"::length));
        }

        @PerfTest
        void wrong(Benchmark benchmark) throws Exception {
            Assertions.assertEquals(6, benchmark.<Integer, RuntimeException>measure("hello"::length));
        }
    }

    static class UnusedFixtureCase {

        @PerfTest
        void forgets(Benchmark benchmark) {}
    }

    static class TwiceCase {

        @PerfTest
        void twice(Benchmark benchmark) throws Exception {
            benchmark.measure(() -> 1);
            benchmark.measure(() -> 2);
        }
    }
}
