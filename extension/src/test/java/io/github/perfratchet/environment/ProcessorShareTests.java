package io.github.perfratchet.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ProcessorShareTests {

    @Test
    void aThreadAmongFourForEachProcessorGetsLessThanHalfOfOne() {
        AtomicBoolean busy = new AtomicBoolean(true);
        for (int i = 0; i < 4 * Runtime.getRuntime().availableProcessors(); i++) {
            Thread thread = new Thread(() -> {
                while (busy.get()) {
                    Thread.onSpinWait();
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
        try {
            ProcessorShare.ofThisThread();
            assertThat(ProcessorShare.ofThisThread()).isPositive().isLessThan(0.5);
        } finally {
            busy.set(false);
        }
    }

    @Test
    void itIsAShare() {
        assertThat(ProcessorShare.ofThisThread()).isPositive().isLessThanOrEqualTo(1);
    }
}
