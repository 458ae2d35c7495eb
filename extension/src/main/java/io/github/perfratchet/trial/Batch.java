package io.github.perfratchet.trial;

/**
 * Operations that run in one batch, each with its own set-up. One call of {@link #invoke} runs as many operations as were
 * {@linkplain #setUp set up}. Only this call is measured.
 */
public interface Batch extends Operation {

    /**
     * Sets up operations.
     *
     * @param operations the number of operations, at least 1
     * @throws Throwable the exception of the test's set-up
     */
    void setUp(int operations) throws Throwable;

    /**
     * Tears down the operations that were set up.
     *
     * @throws Throwable the exception of the test's tear-down
     */
    void tearDown() throws Throwable;

    /**
     * Runs an action between the set-up and the tear-down of operations.
     *
     * @param operations the number of operations to set up
     * @param run runs after the set-up
     */
    default void around(int operations, Operation run) throws Throwable {
        Throwable thrown = null;
        try {
            setUp(operations);
            run.invoke();
        } catch (Throwable e) {
            thrown = e;
        }
        try {
            tearDown();
        } catch (Throwable e) {
            if (thrown == null) {
                throw e;
            }
            thrown.addSuppressed(e);
        }
        if (thrown != null) {
            throw thrown;
        }
    }
}
