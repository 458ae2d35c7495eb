package io.github.perfratchet.trial;

/**
 * What is measured: one call is one operation.
 *
 * <p>Only one class of it is ever called in a JVM that measures, so that the JIT compiler inlines the call.
 */
@FunctionalInterface
public interface Operation {

    /**
     * Runs the operation once.
     *
     * @throws Throwable whatever the test throws
     */
    void invoke() throws Throwable;
}
