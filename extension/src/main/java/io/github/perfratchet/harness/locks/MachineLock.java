package io.github.perfratchet.harness.locks;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * Lets one JVM of this user measure at a time, while no other JVM of its build runs tests; the others wait. JMH's own lock makes
 * the others fail.
 *
 * <p>The system frees the lock with the process that held it.
 */
public final class MachineLock {

    /** A lock on a file is held by the whole JVM, so its threads need one among themselves. */
    private static final ReentrantLock IN_THIS_JVM = new ReentrantLock();

    private MachineLock() {}

    /**
     * Waits for the turn, and takes it.
     *
     * @param onWait told once, if there is anybody to wait for
     * @throws Throwable whatever the action throws, or an {@link java.io.IOException} if the lock's file cannot be opened
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
