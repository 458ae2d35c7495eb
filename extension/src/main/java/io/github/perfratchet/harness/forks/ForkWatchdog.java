package io.github.perfratchet.harness.forks;

import io.github.perfratchet.fork.ForkProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Kills a fork that exceeds its timeout, or that would outlive the JVM of the test. */
final class ForkWatchdog implements AutoCloseable {

    private final Path folder;
    private final Set<Long> childrenBefore;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread killer = new Thread(this::kill, "perfratchet-kill-fork");
    private volatile boolean timedOut;

    ForkWatchdog(Path folder, Duration timeout) {
        this.folder = folder;
        this.childrenBefore =
                ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
        Thread timer = new Thread(() -> await(timeout), "perfratchet-fork-timeout");
        timer.setDaemon(true);
        timer.start();
        Runtime.getRuntime().addShutdownHook(killer);
    }

    /** {@return whether the fork was killed because it took too long} */
    boolean timedOut() {
        return timedOut;
    }

    private void await(Duration timeout) {
        try {
            if (!closed.await(timeout.toNanos(), TimeUnit.NANOSECONDS)) {
                timedOut = true;
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Kills the fork if it is running. */
    void kill() {
        if (closed.getCount() == 0) {
            return;
        }
        ForkProcess.find(folder).ifPresentOrElse(ProcessHandle::destroyForcibly, this::killUnannounced);
    }

    /** Kills a fork that hangs before it has announced its process id. It is a child JVM that did not exist before. */
    private void killUnannounced() {
        ProcessHandle.current()
                .children()
                .filter(child -> !childrenBefore.contains(child.pid()))
                .filter(child -> child.info().command().orElse("").contains("java"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(killer);
        } catch (IllegalStateException e) {
            // The JVM is shutting down, and the hook is running.
        }
    }
}
