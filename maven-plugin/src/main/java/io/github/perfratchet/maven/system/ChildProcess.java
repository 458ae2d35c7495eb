package io.github.perfratchet.maven.system;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A process that ends, with all its descendants, when this JVM is terminated.
 *
 * @since 0.1
 */
public final class ChildProcess implements AutoCloseable {

    /** This is enough time for a JVM to end its own processes, and not too long for a user who pressed Ctrl-C. */
    private static final int GRACE_SECONDS = 5;

    private final Process process;
    private final Thread atTheEnd;

    private ChildProcess(Process process) {
        this.process = process;
        atTheEnd = new Thread(() -> end(process), "perfratchet-end-of-" + process.pid());
    }

    /**
     * Starts a process. Its standard input is empty.
     *
     * @throws IOException if it cannot be started, or if this JVM is ending
     */
    public static ChildProcess start(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        ChildProcess child = new ChildProcess(process);
        try {
            Runtime.getRuntime().addShutdownHook(child.atTheEnd);
        } catch (IllegalStateException e) {
            end(process);
            throw new IOException("the build was interrupted", e);
        }
        process.getOutputStream().close();
        return child;
    }

    /** {@return the process} */
    public Process process() {
        return process;
    }

    /**
     * Waits for the process to end.
     *
     * @return its exit code
     * @throws IOException if this thread is interrupted; the caller must then close the process
     */
    public int exitCode() throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted", e);
        }
    }

    /** Ends the process if it is still running. */
    @Override
    public void close() {
        end(process);
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            // The JVM is ending and has called the hook.
        }
    }

    private static void end(Process process) {
        if (!process.isAlive()) {
            return;
        }
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroy);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(GRACE_SECONDS);
        for (ProcessHandle one : all) {
            awaitUntil(deadline, one);
        }
    }

    private static void awaitUntil(long deadline, ProcessHandle process) {
        try {
            process.onExit().get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
