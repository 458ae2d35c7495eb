package io.github.perfratchet.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BatchLoopTests {

    private final List<Integer> batches = new ArrayList<>();
    private List<byte[]> made = List.of();
    private int bytesOfArgument;

    private final class Recorded implements Batch {

        @Override
        public void setUp(int operations) {
            List<byte[]> arguments = new ArrayList<>();
            for (int i = 0; i < operations; i++) {
                arguments.add(new byte[bytesOfArgument]);
            }
            made = arguments;
            batches.add(operations);
        }

        @Override
        public void invoke() {}

        @Override
        public void tearDown() {
            made = List.of();
        }
    }

    private BatchLoop loop(Batching batching) {
        Sampling sampling = new Sampling(1, 10, Duration.ofMillis(50), null, 1, List.of(), Duration.ofMinutes(1));
        return new BatchLoop(new Recorded(), new WorkMeter(Set.of()), sampling, batching);
    }

    @Test
    void batchesDoubleWhileTheirOperationsAreTooShortToBeTimed() throws Throwable {
        BatchLoop loop = loop(Batching.AUTOMATIC);
        loop.iterationStarts(true);
        for (int i = 0; i < 4; i++) {
            loop.invoke();
        }
        loop.iterationEnds();

        assertThat(batches).containsExactly(1, 2, 4, 8);
        assertThat(Objects.requireNonNull(loop.iteration()).operations()).isEqualTo(15);
        assertThat(made).isEmpty();
    }

    @Test
    void theArgumentsOfABatchFillAnEighthOfTheHeapAtMost() throws Throwable {
        bytesOfArgument = (int) Math.min(1 << 24, Runtime.getRuntime().maxMemory() / 40);
        long most = Runtime.getRuntime().maxMemory() / 8 / bytesOfArgument;
        BatchLoop loop = loop(Batching.AUTOMATIC);
        loop.iterationStarts(true);
        for (int i = 0; i < 8; i++) {
            loop.invoke();
        }

        assertThat(batches).allSatisfy(size -> assertThat((long) size).isLessThanOrEqualTo(most));
    }

    @Test
    void anIterationHasTheOperationsAskedForHoweverOftenItIsCalled() throws Throwable {
        BatchLoop loop = loop(new Batching(null, 10, null, 4));
        loop.iterationStarts(true);
        loop.invoke();
        loop.invoke();
        loop.iterationEnds();

        assertThat(batches).containsExactly(4, 4, 2);
        assertThat(Objects.requireNonNull(loop.iteration()).operations()).isEqualTo(10);
    }

    @Test
    void withoutWarmupIterationsNothingRunsBeforeTheMeasuredOnes() throws Throwable {
        BatchLoop loop = loop(new Batching(null, 10, 0, null));
        loop.iterationStarts(false);
        loop.invoke();
        loop.iterationEnds();

        assertThat(loop.iteration()).isNull();
        assertThat(batches).isEmpty();
    }
}
