package io.github.perfratchet.trial;

/**
 * Operations that are run in one go, each on something made for it before. One call of {@link #invoke} runs as many as were
 * {@linkplain #setUp set up}; it alone is measured.
 */
public interface Batch extends Operation {

    /**
     * Makes what operations need.
     *
     * @param operations how many, at least 1
     * @throws Throwable whatever the test's set-up throws
     */
    void setUp(int operations) throws Throwable;

    /**
     * Tears down what was set up.
     *
     * @throws Throwable whatever the test's tear-down throws
     */
    void tearDown() throws Throwable;

    /**
     * Runs operations between their set-up and their tear-down.
     *
     * @param run what to do once they are set up
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
