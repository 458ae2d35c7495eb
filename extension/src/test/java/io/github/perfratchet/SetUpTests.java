package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.configuration.ConfigurationException;
import io.github.perfratchet.configuration.ConfigurationKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link Benchmark#withSetup}. The set-up of an operation is not measured. */
class SetUpTests {

    private static final Map<String, String> AS_ASKED =
            Map.of(ConfigurationKeys.ITERATIONS, "", ConfigurationKeys.WARMUP, "");

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void bytesOfSetUpAndTearDownDoNotCount(String forks) {
        Fork fork = PerfRun.of(AllocatingCase.class, Map.of(ConfigurationKeys.FORKS, forks))
                .fork("allocates");

        assertThat(fork.allocatedBytes()).isEqualTo(1024.0);
        assertThat(fork.iterations())
                .extracting(Iteration::allocatedBytes)
                .allSatisfy(bytes -> assertThat(bytes).isBetween(1024.0, 2000.0));
    }

    static class AllocatingCase {

        private Object sink = "";

        @PerfTest
        void allocates(Benchmark benchmark) throws Exception {
            benchmark
                    .withSetup(() -> new byte[1008])
                    .tearDown(bytes -> sink = new byte[1008])
                    .measure(bytes -> new byte[1008]);
        }
    }

    /** The set-up takes a hundred times as long as the operation, both in CPU time and in wall time. */
    @Test
    void timesOfSetUpAndTearDownDoNotCount() {
        PerfRun run = PerfRun.of(SlowSetUpCase.class);

        double measured = run.fork("alone").iterations().stream()
                .mapToDouble(Iteration::wallNanos)
                .min()
                .orElseThrow();
        Fork prepared = run.fork("prepared");
        assertThat(prepared.iterations()).hasSize(3);
        assertThat(prepared.minimum(io.github.perfratchet.baseline.measurement.Metric.WALL))
                .isLessThan(10 * measured);
        assertThat(prepared.minimum(io.github.perfratchet.baseline.measurement.Metric.CPU))
                .isLessThan(10 * measured);
    }

    static class SlowSetUpCase {

        private long state = 42;

        @PerfTest
        void alone(Benchmark benchmark) throws Exception {
            benchmark.measure(() -> work(100));
        }

        @PerfTest
        void prepared(Benchmark benchmark) throws Exception {
            benchmark
                    .withSetup(() -> work(10_000))
                    .tearDown(made -> work(10_000))
                    .measure(made -> work(100));
        }

        private long work(int steps) {
            for (int i = 0; i < steps; i++) {
                state ^= state << 13;
                state ^= state >>> 7;
                state ^= state << 17;
            }
            return state;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void eachOperationHasAnArgumentOfItsOwn(String forks) {
        PerfRun run = PerfRun.of(OnceCase.class, Map.of(ConfigurationKeys.FORKS, forks));

        run.tests().assertStatistics(tests -> tests.succeeded(2));
    }

    static class OnceCase {

        private static final class Ticket {
            private boolean used;
            private boolean torn;
        }

        @PerfTest
        void usesEachOnce(Benchmark benchmark) throws Exception {
            Ticket last = benchmark
                    .withSetup(Ticket::new)
                    .tearDown(ticket -> {
                        require(ticket.used && !ticket.torn, "torn down twice, or unused");
                        ticket.torn = true;
                    })
                    .measureInPlace(ticket -> {
                        require(!ticket.used && !ticket.torn, "used twice, or torn down");
                        ticket.used = true;
                    });
            require(last.used && last.torn, "the argument of the last call is returned");
        }

        @PerfTest
        void sorts(Benchmark benchmark) {
            Random random = new Random(1);
            int[] sorted = benchmark.withSetup(() -> random.ints(50).toArray()).measureInPlace(Arrays::sort);
            assertThat(sorted).hasSize(50).isSorted();
        }

        private static void require(boolean fact, String otherwise) {
            if (!fact) {
                throw new IllegalStateException(otherwise);
            }
        }
    }

    @Test
    void iterationsAndOperationsAreThoseAskedFor(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("log");
        System.setProperty("setup.log", log.toString());
        try {
            PerfRun run = PerfRun.of(CountedCase.class, AS_ASKED);

            assertThat(run.fork("counted").iterations())
                    .hasSize(7)
                    .extracting(Iteration::operations)
                    .containsOnly(250L);
            // There are 2 warm-up and 7 measured iterations. The count of the bytes and the last call follow them.
            int counted = Integer.parseInt(Files.readString(log));
            assertThat(counted).isGreaterThan(9 * 250);
        } finally {
            System.clearProperty("setup.log");
        }
    }

    @Test
    void aKeyWinsOverWhatTheTestAsksFor() {
        PerfRun run = PerfRun.of(CountedCase.class, Map.of(ConfigurationKeys.FORKS, "0"));

        assertThat(run.fork("counted").iterations())
                .hasSize(3)
                .extracting(Iteration::operations)
                .containsOnly(250L);
    }

    static class CountedCase {

        private int calls;

        @PerfTest
        void counted(Benchmark benchmark) throws Exception {
            benchmark
                    .withSetup(() -> 1)
                    .iterations(7)
                    .operations(250)
                    .warmupIterations(2)
                    .measure(one -> calls += one);
            String log = System.getProperty("setup.log");
            if (log != null) {
                Files.writeString(Path.of(log), Integer.toString(calls));
            }
        }
    }

    @Test
    void aBatchOfOneRunsEachOperationBetweenItsOwnSetUpAndTearDown() {
        PerfRun.of(SharedStateCase.class, Map.of(ConfigurationKeys.FORKS, "0"))
                .tests()
                .assertStatistics(tests -> tests.succeeded(1));
    }

    static class SharedStateCase {

        private final List<String> table = new ArrayList<>();

        @PerfTest
        void insertsIntoAnEmptyTable(Benchmark benchmark) throws Exception {
            benchmark
                    .withSetup(() -> table)
                    .tearDown(List::clear)
                    .argumentsPerBatch(1)
                    .operations(20)
                    .warmupIterations(1)
                    .measure(rows -> {
                        if (!rows.isEmpty()) {
                            throw new IllegalStateException("the table has " + rows.size() + " rows");
                        }
                        return rows.add("row");
                    });
        }
    }

    @Test
    void aPlainUnitTestSetsUpAndTearsDownOnce() {
        PerfRun.of(PlainCase.class, Map.of(ConfigurationKeys.MODE, "once"))
                .tests()
                .assertStatistics(tests -> tests.succeeded(1));
        assertThat(PlainCase.EVENTS).containsExactly("set up", "run", "tear down");
    }

    static class PlainCase {

        static final List<String> EVENTS = new ArrayList<>();

        @PerfTest
        void runs(Benchmark benchmark) throws Exception {
            String result = benchmark
                    .withSetup(() -> EVENTS.add("set up"))
                    .tearDown(made -> EVENTS.add("tear down"))
                    .measure(made -> {
                        EVENTS.add("run");
                        return "result";
                    });
            assertThat(result).isEqualTo("result");
        }
    }

    @Test
    void whatTheSetUpThrowsFailsTheTestAfterWhatWasSetUpIsTornDown() {
        PerfRun run = PerfRun.of(FailingCase.class, Map.of(ConfigurationKeys.FORKS, "0"));

        assertThat(run.failure()).isInstanceOf(IOException.class).hasMessage("no more files");
        assertThat(FailingCase.OPEN).hasValue(0);
    }

    static class FailingCase {

        static final AtomicInteger OPEN = new AtomicInteger();
        private int made;

        @PerfTest
        void fails(Benchmark benchmark) throws Exception {
            benchmark
                    .withSetup(() -> {
                        if (++made > 5) {
                            throw new IOException("no more files");
                        }
                        return OPEN.incrementAndGet();
                    })
                    .tearDown(open -> OPEN.decrementAndGet())
                    .argumentsPerBatch(4)
                    .measure(Objects::hashCode);
        }
    }

    @Test
    void severalThreadsCannotShareASetUp() {
        assertThat(PerfRun.of(ThreadsCase.class, Map.of(ConfigurationKeys.FORKS, "0"))
                        .failure())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(ThreadsCase.class.getName()
                        + "#sorts[100] sets up its operations, so only one thread can run them, but it has 2 threads:"
                        + " set @ParameterizedPerfTest(threads = 1), or perfratchet.threads = 1");
    }

    static class ThreadsCase {

        @ParameterizedPerfTest(threads = 2)
        @ValueSource(ints = 100)
        void sorts(int size, Benchmark benchmark) throws Exception {
            benchmark.withSetup(() -> new int[size]).measureInPlace(Arrays::sort);
        }
    }

    @Test
    void aSettingOutOfRangeIsNamed() {
        assertThat(PerfRun.of(BadCase.class, Map.of(ConfigurationKeys.MODE, "once"))
                        .failure())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("#bad sets operations(0): set it to a whole number from 1 to");
    }

    static class BadCase {

        @PerfTest
        void bad(Benchmark benchmark) throws Exception {
            benchmark.withSetup(() -> 1).operations(0).measure(one -> one);
        }
    }
}
