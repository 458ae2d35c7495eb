package io.github.perfratchet.machine;

import java.util.concurrent.Callable;

/** Threads that keep the processors busy. */
public final class BusyThreads {

    private volatile boolean busy = true;

    private BusyThreads() {}

    /**
     * Runs an action while busy threads compete with it for the processors.
     *
     * @param forEachProcessor the number of busy threads for each processor; one more is started in addition
     * @return the result of the action
     */
    public static <T> T during(int forEachProcessor, Callable<T> action) throws Exception {
        BusyThreads threads = new BusyThreads();
        for (int i = 0; i <= forEachProcessor * Runtime.getRuntime().availableProcessors(); i++) {
            Thread thread = new Thread(threads::compute, "busy-" + i);
            thread.setDaemon(true);
            thread.start();
        }
        try {
            return action.call();
        } finally {
            threads.busy = false;
        }
    }

    private void compute() {
        while (busy) {
            Thread.onSpinWait();
        }
    }
}
