package io.github.perfratchet.harness.pairs;

import org.jspecify.annotations.Nullable;

/**
 * Gives turns to two sides, one iteration each: A B A B. While one side measures an iteration, the other has time for the work between its
 * iterations. The first turn begins when both sides are present. A side that has left is not waited for.
 *
 * <p>The thread that ends the wait of a side also sends it the signal. Waking another thread for this would take time from each iteration.
 */
final class Turns {

    static final int SIDES = 2;

    private final boolean[] there = new boolean[SIDES];
    private final boolean[] left = new boolean[SIDES];
    private final @Nullable Runnable[] waiting = new Runnable[SIDES];
    private int iteration;

    /**
     * Registers that a side waits for its turn, or, once it has left, for the other side to leave.
     *
     * @param go runs once, during this call or a later one, on the thread of that call
     */
    synchronized void await(int side, Runnable go) {
        there[side] = true;
        waiting[side] = go;
        tell();
    }

    /** Ends the current turn. */
    synchronized void pass() {
        iteration++;
        tell();
    }

    /** Registers that a side takes no more turns. */
    synchronized void leave(int side) {
        left[side] = true;
        tell();
    }

    private void tell() {
        for (int side = 0; side < SIDES; side++) {
            Runnable go = waiting[side];
            if (go != null && mayGo(side)) {
                waiting[side] = null;
                go.run();
            }
        }
    }

    private boolean mayGo(int side) {
        int other = 1 - side;
        return left[other] || (!left[side] && there[other] && iteration % SIDES == side);
    }
}
