package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.configuration.ConfigurationKeys;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A stage is measured until it is complete. */
class AsynchronousTests {

    private static final double TWO_MILLIS = 2e6;

    @Test
    void theTimeUntilCompletionIsMeasured() {
        PerfRun run = PerfRun.of(DelayedCase.class);

        run.tests().assertStatistics(tests -> tests.succeeded(1));
        assertThat(run.fork("answersLater").iterations())
                .extracting(Iteration::wallNanos)
                .allSatisfy(wall -> assertThat(wall).isGreaterThan(TWO_MILLIS));
    }

    @Test
    void oneOperationIsCompleteBeforeTheNextBegins() {
        PerfRun.of(OverlappingCase.class, Map.of(ConfigurationKeys.FORKS, "0"))
                .tests()
                .assertStatistics(tests -> tests.succeeded(1));
    }

    @Test
    void theBytesAndTheCpuTimeOfThreadsThatCompleteItCount() {
        PerfRun run = PerfRun.of(WorkingCase.class);

        assertThat(run.fork("worksElsewhere").allocatedBytes()).isBetween(1_000_016.0, 1_050_000.0);
        assertThat(run.fork("worksElsewhere").iterations())
                .extracting(Iteration::cpuNanos)
                .allSatisfy(cpu -> assertThat(cpu).isGreaterThan(400_000.0));
    }

    @Test
    void aFailedStageFailsTheTestWithWhatItsCodeThrew() {
        assertThat(PerfRun.of(FailingCase.class).failure())
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("connection reset")
                .hasStackTraceContaining("FailingCase");
    }

    @Test
    void anOrdinaryTestMeasuresUntilCompletionToo() throws Exception {
        assertThatThrownBy(() -> PerfRatchet.measure(
                        () -> CompletableFuture.failedStage(new CompletionException(new IOException("gone")))))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    /**
     * Shows why there is no overload for stages. The compiler would choose the overload for {@code return null}, and could not
     * choose between the overloads for a reference to an overloaded method. Here both are measured as ordinary operations.
     */
    @Test
    void whatIsNoStageIsMeasuredAsEver() {
        PerfRun.of(OrdinaryCase.class, Map.of(ConfigurationKeys.MODE, "once"))
                .tests()
                .assertStatistics(tests -> tests.succeeded(4));
    }

    static class DelayedCase {

        @PerfTest
        void answersLater(Benchmark benchmark) throws Exception {
            CompletionStage<String> answer = benchmark.measure(() -> CompletableFuture.supplyAsync(
                    () -> "done", CompletableFuture.delayedExecutor(2, TimeUnit.MILLISECONDS)));
            assertThat(answer.toCompletableFuture()).isCompletedWithValue("done");
        }
    }

    static class OverlappingCase {

        private final AtomicInteger running = new AtomicInteger();

        @PerfTest
        void runsOneAtATime(Benchmark benchmark) throws Exception {
            benchmark.measure(() -> CompletableFuture.runAsync(() -> {
                if (running.incrementAndGet() > 1) {
                    throw new IllegalStateException("another operation is running");
                }
                running.decrementAndGet();
            }));
        }
    }

    static class WorkingCase {

        private final ExecutorService pool = Executors.newFixedThreadPool(1);
        private volatile Object sink = "";

        @AfterEach
        void stopPool() {
            pool.shutdownNow();
        }

        @PerfTest
        void worksElsewhere(Benchmark benchmark) throws Exception {
            benchmark.measure(() -> CompletableFuture.supplyAsync(this::work, pool));
        }

        private long work() {
            sink = new byte[1_000_000];
            long sum = Objects.hash(sink);
            for (int i = 0; i < 4_000_000; i++) {
                sum = sum * 31 + i;
            }
            return sum;
        }
    }

    static class FailingCase {

        @PerfTest
        void fails(Benchmark benchmark) throws Exception {
            benchmark.measure(() -> CompletableFuture.supplyAsync(FailingCase::connect)
                    .thenCompose(CompletableFuture::failedFuture)
                    .thenApply(Object::toString));
        }

        private static IOException connect() {
            return new IOException("connection reset");
        }
    }

    static class OrdinaryCase {

        private final Queue<String> queue = new ArrayDeque<>(List.of("head"));

        @PerfTest
        void returnsNull(Benchmark benchmark) throws Exception {
            assertThat(benchmark.<Object, RuntimeException>measure(() -> {
                        queue.clear();
                        return null;
                    }))
                    .isNull();
        }

        @PerfTest
        void refersToAnOverloadedMethod(Benchmark benchmark) throws Exception {
            assertThat(benchmark.<String, RuntimeException>measure(queue::remove))
                    .isEqualTo("head");
        }

        @PerfTest
        void refersToOneMethod(Benchmark benchmark) throws Exception {
            assertThat(benchmark.<String, RuntimeException>measure(queue::peek)).isEqualTo("head");
        }

        @PerfTest
        void returnsAValue(Benchmark benchmark) throws Exception {
            assertThat(benchmark.<Integer, RuntimeException>measure(() -> queue.size()))
                    .isEqualTo(1);
        }
    }
}
