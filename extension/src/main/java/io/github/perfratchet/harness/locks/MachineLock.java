package io.github.perfratchet.harness.locks;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * Lets only one JVM of this user measure at a time, while no other JVM of its build runs tests. Other JVMs wait. With JMH's own lock they
 * would fail.
 *
 * <p>The operating system releases the lock when the process that holds it ends.
 */
public final class MachineLock {

    /** The whole JVM holds a file lock, so its threads need another lock among themselves. */
    private static final ReentrantLock IN_THIS_JVM = new ReentrantLock();

    private MachineLock() {}

    /**
     * Runs an action while holding the lock.
     *
     * @param onWait receives a message each time it has to wait
     * @throws Throwable the exception of the action, or an {@link java.io.IOException} if the lock's file cannot be opened
     */
    public static <T> T whileHeld(Consumer<String> onWait, ThrowingSupplier<T> action) throws Throwable {
        if (IN_THIS_JVM.isHeldByCurrentThread()) {
            throw new IllegalStateException(
                    "an operation that is being measured measures another; measure one at a time");
        }
        IN_THIS_JVM.lock();
        try {
            return BuildLock.ofThisJvm().alone(onWait, () -> alone(onWait, action));
        } finally {
            IN_THIS_JVM.unlock();
        }
    }

    private static <T> T alone(Consumer<String> onWait, ThrowingSupplier<T> action) throws Throwable {
        Path file = LockFiles.named("machine");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock free = channel.tryLock();
            if (free == null) {
                onWait.accept("waiting: another JVM is measuring (" + file + " is locked)");
                channel.lock();
            }
            return action.get();
        }
    }
}
