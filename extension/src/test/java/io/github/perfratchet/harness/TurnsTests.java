package io.github.perfratchet.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TurnsTests {

    private final Turns turns = new Turns();
    private final List<Integer> told = new ArrayList<>();

    @BeforeEach
    void open() {
        turns.open();
    }

    @Test
    void theFirstSliceWaitsForBothSides() {
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

    @Test
    void noSliceBeginsBeforeTheTurnsAreOpen() {
        Turns closed = new Turns();
        closed.await(0, () -> told.add(0));
        closed.await(1, () -> told.add(1));
        assertThat(told).isEmpty();

        closed.open();
        closed.open();
        assertThat(told).containsExactly(0);
    }

    @Test
    void theWaitForTheOpeningBeginsWhenBothSidesAreThere() throws Exception {
        Turns closed = new Turns();
        closed.await(0, () -> {});
        closed.await(1, () -> {});
        Thread.sleep(20);
        closed.open();

        assertThat(closed.waitedNanos()).isGreaterThanOrEqualTo(20_000_000);
    }

    @Test
    void turnsThatWereOpenFromTheBeginningMadeNobodyWait() throws Exception {
        await(0);
        Thread.sleep(20);
        await(1);

        assertThat(turns.waitedNanos()).isZero();
    }

    private void await(int side) {
        turns.await(side, () -> told.add(side));
    }
}
