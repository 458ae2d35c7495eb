package io.github.perfratchet.harness.forks;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Holds the system property from which JMH takes the class path of a fork. Two forks with different class paths can be started at once, so
 * one of them waits here until JMH has read the property for the other.
 */
final class ClassPathProperty implements AutoCloseable {

    private static final String KEY = "java.class.path";

    // A semaphore, because the thread that releases it may not be the one that acquired it.
    private static final Semaphore ONE = new Semaphore(1);

    private final String before;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ClassPathProperty(String before) {
        this.before = before;
    }

    static ClassPathProperty set(String classPath) {
        ONE.acquireUninterruptibly();
        ClassPathProperty property = new ClassPathProperty(System.getProperty(KEY, ""));
        System.setProperty(KEY, classPath);
        return property;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            System.setProperty(KEY, before);
            ONE.release();
        }
    }
}
