package io.github.perfratchet.harness.locks;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * Prevents the tests of a build from running in its other JVMs while one JVM measures. Test classes share the lock, and a measurement holds
 * it exclusively.
 *
 * <p>The JVMs of a build are those that the same Java process started, such as Maven with a {@code forkCount} or {@code -T} of 2. All
 * builds use the same file, so that no build leaves a file behind. The lock of a build is two bytes of this file. Their position is given
 * by the id of that Java process. The operating system releases the lock when the process that holds it ends.
 */
public final class BuildLock {

    /** There is one instance, because the whole JVM holds a file lock. */
    private static final BuildLock OF_THIS_JVM =
            new BuildLock(ThisBuild.process().map(ProcessHandle::pid).orElse(null));

    private final @Nullable Long build;
    private @Nullable FileChannel file;
    private @Nullable FileLock held;
    private int classes;
    private boolean measuring;

    private BuildLock(@Nullable Long build) {
        this.build = build;
    }

    /** {@return the lock of the build that this JVM is part of} */
    public static BuildLock ofThisJvm() {
        return OF_THIS_JVM;
    }

    /**
     * Registers the start of a test class. It waits while another JVM of the build measures.
     *
     * @param onWait receives a message if it has to wait
     */
    public synchronized void begin(Consumer<String> onWait) {
        classes++;
        if (classes == 1 && !measuring) {
            try {
                hold(true, () -> onWait.accept("waiting: another JVM of this build is measuring"));
            } catch (IOException e) {
                // A JVM that measures fails for the same reason and reports it.
            }
        }
    }

    /** Registers the end of a test class. */
    public synchronized void end() {
        classes--;
        if (classes == 0 && !measuring) {
            release();
        }
    }

    /**
     * Runs an action while no test class runs in another JVM of the build.
     *
     * @param onWait receives a message each time it has to wait
     * @throws Throwable the exception of the action, or an {@link IOException} if the lock's file cannot be opened
     */
    <T> T alone(Consumer<String> onWait, ThrowingSupplier<T> action) throws Throwable {
        beginMeasuring(onWait);
        try {
            return action.get();
        } finally {
            endMeasuring(onWait);
        }
    }

    private synchronized void beginMeasuring(Consumer<String> onWait) throws IOException {
        // Two JVMs that share the lock and want to measure would wait for each other.
        release();
        hold(false, () -> onWait.accept("waiting for a class of tests to end in another JVM of this build"));
        measuring = true;
    }

    private synchronized void endMeasuring(Consumer<String> onWait) throws IOException {
        measuring = false;
        release();
        if (classes > 0) {
            hold(true, () -> onWait.accept("waiting: another JVM of this build is measuring"));
        }
    }

    /**
     * Acquires the second byte. A JVM that waits for it holds the first byte meanwhile, so that a measurement gets its turn before later
     * test classes.
     */
    private void hold(boolean shared, Runnable onWait) throws IOException {
        if (build == null) {
            return;
        }
        if (file == null) {
            file = FileChannel.open(
                    LockFiles.named("builds"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        }
        long first = 2 * build;
        FileLock turn = file.tryLock(first, 1, false);
        FileLock free = turn == null ? null : file.tryLock(first + 1, 1, shared);
        if (free == null) {
            onWait.run();
        }
        if (turn == null) {
            turn = file.lock(first, 1, false);
        }
        try {
            held = free == null ? file.lock(first + 1, 1, shared) : free;
        } finally {
            turn.release();
        }
    }

    private void release() {
        FileLock lock = held;
        held = null;
        if (lock != null) {
            try {
                lock.release();
            } catch (IOException e) {
                // The channel is closed, so the lock is released already.
            }
        }
    }
}
