package io.github.perfratchet.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkMeterTests {

    private static final int BYTES = 1_000_000;
    private static volatile Object sink = "";

    @Test
    void readingTheMeterCostsTheMeteredThreadNothing() {
        WorkMeter meter = new WorkMeter(Set.of());
        meter.between(meter.start(), meter.end());

        assertThat(meter.between(meter.start(), meter.end()).bytes()).isEqualTo(0);
    }

    @Test
    void theWorkOfAThreadThatEndedCounts() throws InterruptedException {
        WorkMeter meter = new WorkMeter(Set.of());
        WorkMeter.Mark start = meter.start();

        runToItsEnd();

        Work work = meter.between(start, meter.end());
        // The JVM counts the thread a moment after other threads have seen it end.
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (work.bytes() != null && work.bytes() < BYTES && System.nanoTime() < deadline) {
            Thread.sleep(1);
            work = meter.between(start, meter.end());
        }
        assertThat(work.threadsEnded()).isTrue();
        assertThat(work.bytes()).isNotNull().isBetween((long) BYTES, 2L * BYTES);
    }

    @Test
    void threadsOfTheHarnessDoNotCount() throws InterruptedException {
        Thread harness = new Thread(WorkMeterTests::allocateUntilInterrupted);
        harness.start();
        WorkMeter meter = new WorkMeter(Set.of(harness.getId()));

        WorkMeter.Mark start = meter.start();
        Thread.sleep(20);
        Work work = meter.between(start, meter.end());
        harness.interrupt();
        harness.join();

        assertThat(work.bytes()).isNotNull().isLessThan(BYTES);
    }

    private static void runToItsEnd() throws InterruptedException {
        Thread thread = new Thread(() -> sink = new byte[BYTES]);
        thread.start();
        thread.join();
    }

    private static void allocateUntilInterrupted() {
        while (!Thread.currentThread().isInterrupted()) {
            sink = new byte[BYTES];
        }
    }
}
