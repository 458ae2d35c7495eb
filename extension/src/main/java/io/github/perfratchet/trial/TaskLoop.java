package io.github.perfratchet.trial;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Runs JMH's tasks on threads that are lent to it. */
final class TaskLoop {

    /** The tasks, followed by an empty one. */
    private final BlockingQueue<Optional<Runnable>> tasks = new LinkedBlockingQueue<>();

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean closed;

    /**
     * Runs tasks on the current thread until JMH has no more.
     *
     * @param threads the number of threads that run tasks, including the current one
     */
    void run(int threads) {
        for (int i = 1; i < threads; i++) {
            Thread worker = new Thread(this::runTasks, "perfratchet-worker-" + i);
            worker.setDaemon(true);
            worker.start();
        }
        runTasks();
    }

    private void runTasks() {
        try {
            for (Optional<Runnable> task = tasks.take(); task.isPresent(); task = tasks.take()) {
                task.get().run();
            }
            // for the next worker
            end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            over.countDown();
        }
    }

    /**
     * Adds a task.
     *
     * @throws RejectedExecutionException if the loop is closed
     */
    void add(Runnable task) {
        if (closed) {
            throw new RejectedExecutionException("the operation is no longer measured");
        }
        tasks.add(Optional.of(task));
    }

    /** Registers that there are no more tasks. */
    void end() {
        tasks.add(Optional.empty());
    }

    boolean awaitEnd(long timeout, TimeUnit unit) throws InterruptedException {
        return over.await(timeout, unit);
    }

    /** Cancels the tasks that will not run any more. JMH would wait for them. */
    void close() {
        closed = true;
        for (Optional<Runnable> task = tasks.poll(); task != null; task = tasks.poll()) {
            task.ifPresent(TaskLoop::cancel);
        }
        end();
    }

    private static void cancel(Runnable task) {
        if (task instanceof Future<?> future) {
            future.cancel(true);
        }
    }
}
