package io.github.perfratchet.harness.pairs;

import io.github.perfratchet.environment.AvailableMemory;
import io.github.perfratchet.environment.ProcessorShare;
import io.github.perfratchet.environment.SystemFiles;
import io.github.perfratchet.harness.forks.Forks;

/**
 * Decides how many pairs of forks run at the same time. On a busy machine each process gets its share of the processors, so that six JVMs
 * are done in little more than the time of two.
 */
final class PairsAtOnce {

    /** As many as a screen has. */
    private static final int MOST = 3;

    /** In processors. On an idle machine a thread has one to itself, and more JVMs than processors gain nothing. */
    private static final double BUSY = 0.6;

    private PairsAtOnce() {}

    /**
     * {@return how many pairs to start now}
     *
     * @param wanted how many are to be measured
     * @param forks makes the forks
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
