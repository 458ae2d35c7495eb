package io.github.perfratchet.harness;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Pairs of forks that start and warm up together, and measure one after the other.
 */
final class StartedPairs implements AutoCloseable {

    private record Started(ForkedPair pair, FutureTask<ForkedPair.Reports> task) {

        static Started start(ForkedPair pair) {
            FutureTask<ForkedPair.Reports> task = new FutureTask<>(() -> run(pair));
            Thread thread = new Thread(task, "perfratchet-pair");
            thread.setDaemon(true);
            thread.start();
            return new Started(pair, task);
        }

        private static ForkedPair.Reports run(ForkedPair pair) throws Exception {
            try {
                return pair.run();
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new InvocationTargetException(e);
            }
        }

        /** Ends both forks and waits for that, whatever they threw. */
        private void abandon() throws IOException {
            pair.abandon();
            try {
                task.get();
            } catch (ExecutionException e) {
                // Nobody asks any more.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final Deque<Started> started = new ArrayDeque<>();

    /** Starts pairs. */
    void start(List<ForkedPair> pairs) throws InterruptedException {
        for (ForkedPair pair : pairs) {
            started.add(Started.start(pair));
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
        try {
            ForkedPair.Reports reports = first.task().get();
            started.removeFirst();
            return reports;
        } catch (ExecutionException e) {
            started.removeFirst();
            Throwable thrown = Objects.requireNonNullElse(e.getCause(), e);
            throw thrown instanceof InvocationTargetException wrapped ? wrapped.getTargetException() : thrown;
        }
    }

    /** Ends the pairs that have not measured. */
    @Override
    public void close() throws IOException {
        for (Started pair = started.poll(); pair != null; pair = started.poll()) {
            pair.abandon();
        }
    }
}
