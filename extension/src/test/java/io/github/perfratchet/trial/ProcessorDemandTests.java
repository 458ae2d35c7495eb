package io.github.perfratchet.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ProcessorDemandTests {

    private final ProcessorDemand demand = new ProcessorDemand();

    @Test
    void theCompilerHasRunAtLeastAsLongAsTheJvmSays() {
        Long cpuBefore = new JvmThreads().compilerNanos();

        ProcessorDemand.Reading reading = demand.read();

        // The JVM returns this time only if the package is exported, as it is in forks.
        assertThat(reading.compilerCpuNanos()).isGreaterThanOrEqualTo(cpuBefore == null ? 1 : cpuBefore);
        assertThat(reading.compilerNanos()).isGreaterThanOrEqualTo(reading.compilerCpuNanos());
    }

    @Test
    void moreThreadsThanProcessorsHaveToWait() throws InterruptedException {
        ProcessorDemand.Reading before = demand.read();
        Thread[] threads = new Thread[4 * Runtime.getRuntime().availableProcessors()];
        AtomicLong sink = new AtomicLong();
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> sink.addAndGet(computeFor(100_000_000)));
            threads[i].start();
        }
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                demand.read();
                thread.join(10);
            }
        }

        ProcessorDemand.Reading after = demand.read();

        // Each thread needs a processor for 100 ms, and has none for three quarters of the whole time.
        assertThat(after.queuedNanos() - before.queuedNanos()).isGreaterThan(300_000_000);
    }

    private static long computeFor(long cpuNanos) {
        var threads = ManagementFactory.getThreadMXBean();
        long x = 1;
        while (threads.getCurrentThreadCpuTime() < cpuNanos) {
            x ^= x << 13;
        }
        return x;
    }
}
