package io.github.perfratchet.harness.pairs;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The pairs of forks that run at the same time. */
final class StartedPairs implements AutoCloseable {

    private record Started(ForkedPair pair, BackgroundTask<ForkedPair.Reports> task) {

        /** Ends both forks and waits until they have ended. */
        private void abandon() throws IOException {
            pair.abandon();
            try {
                task.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final Deque<Started> started = new ArrayDeque<>();

    /** Starts pairs. */
    void start(List<ForkedPair> pairs) throws InterruptedException {
        for (ForkedPair pair : pairs) {
            started.add(new Started(pair, BackgroundTask.start("perfratchet-pair", pair::run)));
            // JMH makes each command from system properties of this JVM, so the pairs are started one after another.
            pair.awaitStarted();
        }
    }

    boolean isEmpty() {
        return started.isEmpty();
    }

    /**
     * Waits for the end of the next pair, in the order of their start.
     *
     * @throws Throwable the exception of the pair
     */
    ForkedPair.Reports next() throws Throwable {
        ForkedPair.Reports reports = started.getFirst().task().get();
        started.removeFirst();
        return reports;
    }

    /** Ends the pairs that have not been waited for. */
    @Override
    public void close() throws IOException {
        for (Started pair = started.poll(); pair != null; pair = started.poll()) {
            pair.abandon();
        }
    }
}
