package io.github.perfratchet.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessorShareTests {

    @Test
    void aThreadAmongFourForEachProcessorGetsLessThanHalfOfOne() throws Exception {
        double share = BusyThreads.during(4, () -> {
            ProcessorShare.ofThisThread();
            return ProcessorShare.ofThisThread();
        });

        assertThat(share).isPositive().isLessThan(0.5);
    }

    @Test
    void itIsAShare() {
        assertThat(ProcessorShare.ofThisThread()).isPositive().isLessThanOrEqualTo(1);
    }
}
