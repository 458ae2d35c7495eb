package io.github.perfratchet.harness.pairs;

import org.jspecify.annotations.Nullable;

/**
 * The turns of two sides that run in lock-step, a slice each: A B A B, so that one has time for what is between its slices
 * while the other runs. Slices begin when both sides are there; one that left is not waited for.
 *
 * <p>Whoever ends what a side waits for tells it to go: to wake another thread for that takes time from each slice.
 */
final class Turns {

    static final int SIDES = 2;

    private final boolean[] there = new boolean[SIDES];
    private final boolean[] left = new boolean[SIDES];
    private final @Nullable Runnable[] waiting = new Runnable[SIDES];
    private int slice;

    /**
     * A side waits for its turn, or, once it has left, for the other to leave.
     *
     * @param go told once, in this call or a later one, on the thread that makes it
     */
    synchronized void await(int side, Runnable go) {
        there[side] = true;
        waiting[side] = go;
        tell();
    }

    /** Ends a side's turn. */
    synchronized void pass() {
        slice++;
        tell();
    }

    /** A side takes no more turns. */
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
        return left[other] || (!left[side] && there[other] && slice % SIDES == side);
    }
}
