package io.github.perfratchet.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationCounterTests {

    @Test
    void strayObjectsOfOtherThreadsDoNotCount() {
        assertThat(AllocationCounter.typical(List.of(1024.02, 1024.0, 1024.11, 1024.3)))
                .isEqualTo(1024);
        assertThat(AllocationCounter.typical(List.of(0.4, 0.0, 0.0012))).isZero();
    }

    @Test
    void anOperationThatAllocatesNowMoreNowLessAllocatesTheMedian() {
        assertThat(AllocationCounter.typical(List.of(1080.0, 1000.0, 1040.0))).isEqualTo(1040);
    }

    @Test
    void aThousandthOfAByteIsNotTheOperations() {
        assertThat(AllocationCounter.whole(1024.0007, 100_000)).isEqualTo(1024);
        assertThat(AllocationCounter.whole(0.9995, 100_000)).isEqualTo(1);
        assertThat(AllocationCounter.whole(24.5, 100_000)).isEqualTo(24.5);
        assertThat(AllocationCounter.whole(0.02, 100_000)).isEqualTo(0.02);
    }

    @Test
    void aStrayObjectAmongThousandsOfOperationsIsNotTheirs() {
        assertThat(AllocationCounter.whole(48.0 / 3_000, 3_000)).isZero();
        assertThat(AllocationCounter.whole(1024 + 48.0 / 3_000, 3_000)).isEqualTo(1024);
        assertThat(AllocationCounter.whole(16.0 / 100, 100)).isEqualTo(0.16);
    }
}
