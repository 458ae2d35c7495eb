package io.github.perfratchet.trial;

/**
 * An operation to measure: one call is one operation.
 *
 * <p>In a JVM that measures, only one class of operation is ever called, so that the JIT compiler inlines the call.
 */
@FunctionalInterface
public interface Operation {

    /**
     * Runs the operation once.
     *
     * @throws Throwable the exception of the test
     */
    void invoke() throws Throwable;
}
