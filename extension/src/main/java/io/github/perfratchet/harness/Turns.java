package io.github.perfratchet.harness;

import org.jspecify.annotations.Nullable;

/**
 * The turns of two sides that run in lock-step, a slice each: A B A B, so that one has time for what is between its slices
 * while the other runs. Slices begin when both sides are there and the turns are open; a side that left is not waited for.
 *
 * <p>Whoever ends what a side waits for tells it to go: to wake another thread for that takes time from each slice.
 */
final class Turns {

    static final int SIDES = 2;

    private final boolean[] there = new boolean[SIDES];
    private final boolean[] left = new boolean[SIDES];
    private final @Nullable Runnable[] waiting = new Runnable[SIDES];
    private boolean open;
    private long completeSince;
    private long waitedNanos;
    private int slice;

    /** Lets the slices begin, as soon as both sides are there. More than once is no different. */
    synchronized void open() {
        if (!open) {
            open = true;
            waitedNanos = isComplete() ? System.nanoTime() - completeSince : 0;
            tell();
        }
    }

    /** Waits until both sides have left. */
    synchronized void awaitEnd() throws InterruptedException {
        while (!left[0] || !left[1]) {
            wait();
        }
    }

    /** {@return how long both sides were there before the turns were opened, in nanoseconds} */
    synchronized long waitedNanos() {
        return waitedNanos;
    }

    private boolean isComplete() {
        return (there[0] || left[0]) && (there[1] || left[1]);
    }

    /**
     * A side waits for its turn, or, once it has left, for the other to leave.
     *
     * @param go told once, in this call or a later one, on the thread that makes it
     */
    synchronized void await(int side, Runnable go) {
        arrive(there, side);
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
        arrive(left, side);
        notifyAll();
        tell();
    }

    private void arrive(boolean[] where, int side) {
        boolean before = isComplete();
        where[side] = true;
        if (!before && isComplete()) {
            completeSince = System.nanoTime();
        }
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
        return left[other] || (open && !left[side] && there[other] && slice % SIDES == side);
    }
}
