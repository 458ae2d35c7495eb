package io.github.perfratchet.harness.pairs;

import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** Runs an action on its own daemon thread. */
final class BackgroundTask<T> {

    private final FutureTask<T> task;
    private final Thread thread;

    private BackgroundTask(String name, ThrowingSupplier<T> action) {
        this.task = new FutureTask<>(() -> call(action));
        this.thread = new Thread(task, name);
        thread.setDaemon(true);
    }

    /** {@return the running task} */
    static <T> BackgroundTask<T> start(String name, ThrowingSupplier<T> action) {
        BackgroundTask<T> background = new BackgroundTask<>(name, action);
        background.thread.start();
        return background;
    }

    /** Wraps a throwable that a task cannot throw. */
    private static <T> T call(ThrowingSupplier<T> action) throws Exception {
        try {
            return action.get();
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new InvocationTargetException(e);
        }
    }

    /** Waits until the action has ended. */
    void join() throws InterruptedException {
        thread.join();
    }

    /**
     * Waits until the action has ended.
     *
     * @return its result
     * @throws Throwable the exception of the action
     */
    T get() throws Throwable {
        try {
            return task.get();
        } catch (ExecutionException e) {
            Throwable thrown = Objects.requireNonNullElse(e.getCause(), e);
            throw thrown instanceof InvocationTargetException wrapped ? wrapped.getTargetException() : thrown;
        }
    }
}
