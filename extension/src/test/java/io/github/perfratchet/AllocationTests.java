package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.configuration.ConfigurationKeys;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.openjdk.jmh.infra.Blackhole;

/** Bytes per operation are exact, no matter which thread allocates them. */
class AllocationTests {

    private static final int ARRAY = 1008;

    @Test
    void bytesAreCountedExactlyInEachFork() {
        PerfRun run = PerfRun.of(ExactCase.class);

        assertThat(run.fork("nothing").allocatedBytes()).isEqualTo(0.0);
        assertThat(run.fork("array").allocatedBytes()).isEqualTo(1024.0);
    }

    @Test
    void bytesAreCountedExactlyInTheTestsOwnJvm() {
        PerfRun run = PerfRun.of(ExactCase.class, Map.of(ConfigurationKeys.FORKS, "0"));

        assertThat(run.measurement("array").settings().forked()).isFalse();
        assertThat(run.fork("nothing").allocatedBytes()).isEqualTo(0.0);
        assertThat(run.fork("array").allocatedBytes()).isEqualTo(1024.0);
    }

    @Test
    void workHandedToOtherThreadsCounts() {
        PerfRun run = PerfRun.of(OtherThreadsCase.class);

        for (String test : new String[] {"toAPool", "toANewThread", "toAParallelStream"}) {
            assertThat(run.fork(test).allocatedBytes())
                    .as("bytes of %s", test)
                    .isBetween(OtherThreadsCase.BYTES, OtherThreadsCase.BYTES * 1.05);
            // To sum 4 million numbers takes any processor more than 0.4 ms. To hand them over takes less.
            assertThat(run.fork(test).iterations())
                    .as("CPU time of %s", test)
                    .extracting(Iteration::cpuNanos)
                    .allSatisfy(cpu -> assertThat(cpu).isGreaterThan(400_000.0));
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void workOfVirtualThreadsCounts() {
        PerfRun run = PerfRun.of(VirtualThreadCase.class);

        assertThat(run.fork("toAVirtualThread").allocatedBytes())
                .isBetween(OtherThreadsCase.BYTES, OtherThreadsCase.BYTES * 1.05);
        assertThat(run.fork("toAVirtualThread").iterations())
                .extracting(Iteration::cpuNanos)
                .allSatisfy(cpu -> assertThat(cpu).isGreaterThan(400_000.0));
    }

    static class ExactCase {

        @PerfTest
        void nothing() {}

        @PerfTest
        void array(Blackhole blackhole) {
            blackhole.consume(new byte[ARRAY]);
        }
    }

    static class OtherThreadsCase {

        static final double BYTES = 1_000_016;

        private final ExecutorService pool = Executors.newFixedThreadPool(1);

        @BeforeEach
        void startPool() throws Exception {
            pool.submit(() -> {}).get();
        }

        @AfterEach
        void stopPool() {
            pool.shutdownNow();
        }

        @PerfTest
        void toAPool(Blackhole blackhole) throws Exception {
            pool.submit(() -> work(blackhole)).get();
        }

        @PerfTest
        void toANewThread(Blackhole blackhole) throws InterruptedException {
            Thread thread = new Thread(() -> work(blackhole));
            thread.start();
            thread.join();
        }

        @PerfTest
        void toAParallelStream(Blackhole blackhole) {
            IntStream.range(0, 2).parallel().forEach(half -> {
                blackhole.consume(new byte[half == 0 ? 500_000 : 500_000 - 16]);
                blackhole.consume(sum(2_000_000));
            });
        }

        private static void work(Blackhole blackhole) {
            blackhole.consume(new byte[1_000_000]);
            blackhole.consume(sum(4_000_000));
        }

        private static long sum(int count) {
            long sum = 1;
            for (int i = 0; i < count; i++) {
                sum = sum * 31 + i;
            }
            return sum;
        }
    }

    static class VirtualThreadCase {

        private final ExecutorService virtualThreads = newVirtualThreadExecutor();

        @PerfTest
        void toAVirtualThread(Blackhole blackhole) throws Exception {
            virtualThreads.submit(() -> OtherThreadsCase.work(blackhole)).get();
        }

        /** Uses reflection, because the tests are compiled for Java 17. */
        private static ExecutorService newVirtualThreadExecutor() {
            try {
                return (ExecutorService) Executors.class
                        .getMethod("newVirtualThreadPerTaskExecutor")
                        .invoke(null);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
