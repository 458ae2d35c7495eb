package io.github.perfratchet.harness.pairs;

import io.github.perfratchet.harness.forks.Forks;
import io.github.perfratchet.machine.AvailableMemory;
import io.github.perfratchet.machine.ProcessorShare;
import io.github.perfratchet.machine.SystemFiles;

/**
 * Decides how many pairs of forks run at the same time. On a busy machine each process gets a share of the processors, so that six JVMs
 * take little more time than two.
 */
final class PairsAtOnce {

    /** The number of pairs in a screen. */
    private static final int MOST = 3;

    /**
     * The share of a processor below which a machine counts as busy. On an idle machine a thread has a processor to itself, and more JVMs
     * than processors gain nothing.
     */
    private static final double BUSY = 0.6;

    private PairsAtOnce() {}

    /**
     * {@return how many pairs to start now}
     *
     * @param wanted how many pairs are to be measured
     * @param forks creates the forks
     */
    static int of(int wanted, Forks forks) {
        Long memory = forks.memory();
        if (wanted <= 1 || memory == null || ProcessorShare.ofThisThread() >= BUSY) {
            return 1;
        }
        long pairs = AvailableMemory.bytes(SystemFiles.OF_THIS_MACHINE) / (memory * Turns.SIDES);
        return (int) Math.max(1, Math.min(Math.min(wanted, MOST), pairs));
    }
}
