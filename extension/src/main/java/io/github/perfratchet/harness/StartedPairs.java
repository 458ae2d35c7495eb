package io.github.perfratchet.harness;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Pairs of forks that start and warm up together, and measure one after the other.
 */
final class StartedPairs implements AutoCloseable {

    private record Started(ForkedPair pair, BackgroundTask<ForkedPair.Reports> task) {

        /** Ends both forks, and waits for that. */
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
            // JMH makes each command from properties of this JVM.
            pair.awaitStarted();
        }
    }

    boolean isEmpty() {
        return started.isEmpty();
    }

    /**
     * Lets the next pair measure, to its end.
     *
     * @throws Throwable what running the pair threw
     */
    ForkedPair.Reports measureNext() throws Throwable {
        Started first = started.getFirst();
        first.pair().open();
        first.pair().awaitMeasured();
        // What is left to this one has no hurry.
        started.stream().skip(1).findFirst().ifPresent(next -> next.pair().open());
        ForkedPair.Reports reports = first.task().get();
        started.removeFirst();
        return reports;
    }

    /** Ends the pairs that have not measured to their end. */
    @Override
    public void close() throws IOException {
        for (Started pair = started.poll(); pair != null; pair = started.poll()) {
            pair.abandon();
        }
    }
}
