package io.github.perfratchet.harness.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTests {

    private final Turns turns = new Turns();
    private final List<Integer> told = new ArrayList<>();

    @Test
    void theFirstIterationWaitsForBothSides() {
        await(0);
        assertThat(told).isEmpty();

        await(1);
        assertThat(told).containsExactly(0);
    }

    @Test
    void theSidesTakeTurns() {
        await(1);
        await(0);
        for (int i = 0; i < 2; i++) {
            turns.pass();
            await(0);
            turns.pass();
            await(1);
        }

        assertThat(told).containsExactly(0, 1, 0, 1, 0);
    }

    @Test
    void aSideThatIsLateHasItsTurnWhenItComes() {
        await(0);
        await(1);
        turns.pass();
        turns.pass();
        assertThat(told).containsExactly(0, 1);

        await(0);
        assertThat(told).containsExactly(0, 1, 0);
    }

    @Test
    void aSideThatLeftIsNotWaitedFor() {
        await(0);
        await(1);
        turns.pass();
        turns.leave(0);
        turns.pass();
        await(1);
        turns.pass();
        await(1);

        assertThat(told).containsExactly(0, 1, 1, 1);
    }

    @Test
    void aSideThatNeverComesIsNotWaitedForOnceItsForkHasEnded() {
        await(0);
        turns.leave(1);

        assertThat(told).containsExactly(0);
    }

    @Test
    void aSideThatLeftIsToldWhenTheOtherLeavesToo() {
        await(0);
        await(1);
        turns.leave(0);
        await(0);
        assertThat(told).containsExactly(0, 1);

        turns.leave(1);
        assertThat(told).containsExactly(0, 1, 0);
    }

    private void await(int side) {
        turns.await(side, () -> told.add(side));
    }
}
