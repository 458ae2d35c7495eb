package io.github.perfratchet.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExtraBatchWorkTests {

    @Test
    void repetitionsAreSetUpLikeOperations() throws Throwable {
        AtomicInteger setUps = new AtomicInteger();
        AtomicInteger runs = new AtomicInteger();
        Batch batch = new Batch() {

            private int count;

            @Override
            public void setUp(int operations) {
                count = operations;
                setUps.addAndGet(operations);
            }

            @Override
            public void invoke() {
                runs.addAndGet(count);
            }

            @Override
            public void tearDown() {
                count = 0;
            }
        };
        Operation extra = ExtraWork.on(batch, 0.1, () -> 2);

        assertThat(extra).isInstanceOf(Batch.class);
        Batch repeating = (Batch) extra;
        for (int i = 0; i < 40; i++) {
            repeating.around(25, repeating);
        }

        assertThat(setUps).hasValue(1100);
        assertThat(runs).hasValue(1100);
    }
}
