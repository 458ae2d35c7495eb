package io.github.perfratchet.trial;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The executor that supplies JMH's workers. The first worker is the thread of the test, which waits in {@link Trial#run}.
 *
 * <p>JMH creates the executor by name: {@code -Djmh.executor=CUSTOM -Djmh.executor.class=…}.
 */
public class TestThreadExecutor extends AbstractExecutorService {

    private final @Nullable Trial trial;

    /** JMH reads its property only once in a JVM, so its own later runs use this class too. They get an ordinary thread pool. */
    private final @Nullable ExecutorService plain;

    private volatile boolean shutdown;

    /** Called by JMH. */
    public TestThreadExecutor(int maxThreads, String prefix) {
        this(Trial.active(), maxThreads);
    }

    protected TestThreadExecutor(@Nullable Trial trial, int threads) {
        this.trial = trial;
        this.plain = trial == null ? Executors.newFixedThreadPool(threads) : null;
    }

    @Override
    public final void execute(Runnable command) {
        if (trial != null) {
            trial.tasks().add(command);
        } else if (plain != null) {
            plain.execute(command);
        }
    }

    /** Keeps the exception of the operation, which JMH would pass on as text. */
    @Override
    protected final <T> RunnableFuture<T> newTaskFor(Callable<T> callable) {
        return new FutureTask<>(() -> {
            try {
                return callable.call();
            } catch (Exception e) {
                if (trial != null) {
                    trial.failed(original(e));
                }
                throw e;
            }
        });
    }

    /** {@return the exception of the operation} JMH calls the benchmark by reflection, which wraps the exception once more. */
    private static Throwable original(Throwable thrown) {
        Throwable original = thrown;
        while (original.getCause() != null && !(original instanceof InvocationTargetException)) {
            original = original.getCause();
        }
        return original instanceof InvocationTargetException && original.getCause() != null
                ? original.getCause()
                : thrown;
    }

    @Override
    public final void shutdown() {
        shutdown = true;
        if (trial != null) {
            trial.tasks().end();
        } else if (plain != null) {
            plain.shutdown();
        }
    }

    @Override
    public final List<Runnable> shutdownNow() {
        shutdown();
        return List.of();
    }

    @Override
    public final boolean isShutdown() {
        return shutdown;
    }

    @Override
    public final boolean isTerminated() {
        return plain != null ? plain.isTerminated() : shutdown;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        if (plain != null) {
            return plain.awaitTermination(timeout, unit);
        }
        return trial == null || trial.tasks().awaitEnd(timeout, unit);
    }
}
