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
 * The executor JMH takes its workers from: the first is the test's own thread, which waits in {@link Trial#run}.
 *
 * <p>JMH makes it by name: {@code -Djmh.executor=CUSTOM -Djmh.executor.class=…}.
 */
public class TestThreadExecutor extends AbstractExecutorService {

    private final @Nullable Trial trial;

    /** JMH reads its property once in a JVM, so its own runs after ours come here too; they get what they expect. */
    private final @Nullable ExecutorService plain;

    private volatile boolean shutdown;

    /** Made by JMH. */
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

    /** Keeps what the operation threw, which JMH would hand on as text. */
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

    /** JMH calls the benchmark by reflection, and wraps what it throws once more. */
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
