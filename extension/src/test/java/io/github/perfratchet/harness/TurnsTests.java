package io.github.perfratchet.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TurnsTests {

    private final Turns turns = new Turns();
    private final List<Integer> slices = Collections.synchronizedList(new ArrayList<>());

    private Thread side(int side, int count) {
        Thread thread = new Thread(() -> {
            try {
                for (int i = 0; i < count; i++) {
                    turns.await(side);
                    slices.add(side);
                    turns.pass();
                }
                turns.leave(side);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.start();
        return thread;
    }

    @Test
    void theSidesTakeTurns() throws InterruptedException {
        Thread first = side(0, 4);
        Thread second = side(1, 4);
        first.join();
        second.join();

        assertThat(slices).containsExactly(0, 1, 0, 1, 0, 1, 0, 1);
    }

    @Test
    void aSideThatLeftIsNotWaitedFor() throws InterruptedException {
        Thread first = side(0, 1);
        Thread second = side(1, 4);
        first.join();
        second.join();

        assertThat(slices).containsExactly(0, 1, 1, 1, 1);
    }

    @Test
    void aSideThatNeverComesIsNotWaitedForOnceItsForkHasEnded() throws InterruptedException {
        Thread first = side(0, 2);
        turns.leave(1);
        first.join();

        assertThat(slices).containsExactly(0, 0);
    }
}
