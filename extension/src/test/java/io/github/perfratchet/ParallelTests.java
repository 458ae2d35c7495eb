package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.configuration.ConfigurationKeys;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Tests performance tests with JUnit's parallel execution. */
class ParallelTests {

    @Test
    void noOtherTestRunsWhileOneIsMeasured() {
        PerfRun run = PerfRun.of(
                ParallelCase.class,
                Map.of(
                        ConfigurationKeys.FORKS,
                        "0",
                        "junit.jupiter.execution.parallel.enabled",
                        "true",
                        "junit.jupiter.execution.parallel.mode.default",
                        "concurrent",
                        "junit.jupiter.execution.parallel.config.strategy",
                        "fixed",
                        "junit.jupiter.execution.parallel.config.fixed.parallelism",
                        "4"));

        run.tests().assertStatistics(tests -> tests.started(5).succeeded(5));
        assertThat(ParallelCase.OTHERS_WHILE_MEASURED).isNotEmpty().containsOnly(0);
    }

    static class ParallelCase {

        static final List<Integer> OTHERS_WHILE_MEASURED = new CopyOnWriteArrayList<>();
        private static final AtomicInteger RUNNING = new AtomicInteger();

        @PerfTest
        void measured() throws InterruptedException {
            OTHERS_WHILE_MEASURED.add(RUNNING.get());
            Thread.sleep(1);
        }

        @PerfTest
        void measuredToo() throws InterruptedException {
            OTHERS_WHILE_MEASURED.add(RUNNING.get());
            Thread.sleep(1);
        }

        @Test
        void plain() throws InterruptedException {
            run();
        }

        @Test
        void plainToo() throws InterruptedException {
            run();
        }

        @Test
        void plainAsWell() throws InterruptedException {
            run();
        }

        private static void run() throws InterruptedException {
            RUNNING.incrementAndGet();
            Thread.sleep(100);
            RUNNING.decrementAndGet();
        }
    }
}
