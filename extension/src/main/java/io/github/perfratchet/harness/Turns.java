package io.github.perfratchet.harness;

/**
 * The turns of two sides that run in lock-step, a slice each: A B A B, so that one has time for what is between its slices
 * while the other runs. Slices begin when both sides are there; one that left is not waited for.
 */
final class Turns {

    static final int SIDES = 2;

    private final boolean[] there = new boolean[SIDES];
    private final boolean[] left = new boolean[SIDES];
    private int slice;

    /** Waits for a side's turn. */
    synchronized void await(int side) throws InterruptedException {
        there[side] = true;
        notifyAll();
        while (!left[1 - side] && !(there[1 - side] && slice % SIDES == side)) {
            wait();
        }
    }

    /** Ends a side's turn. */
    synchronized void pass() {
        slice++;
        notifyAll();
    }

    /** A side takes no more turns. */
    synchronized void leave(int side) {
        left[side] = true;
        notifyAll();
    }

    /** Waits until the other side takes no more turns either. */
    synchronized void awaitOtherLeft(int side) throws InterruptedException {
        while (!left[1 - side]) {
            wait();
        }
    }
}
