package io.github.perfratchet.baseline.results;

/**
 * The fate of a performance test that JUnit found.
 *
 * @param test the test
 * @param kind the kind of fate
 * @param reason the reason why the test was skipped or failed; empty otherwise
 * @since 0.1
 */
public record TestFate(TestMethod test, Kind kind, String reason) {

    /**
     * The kinds of fate of a test.
     *
     * @since 0.1
     */
    public enum Kind {
        /** JUnit found the test and was going to run it. */
        PLANNED,
        /** The results contain the measurement or the failure of the test. */
        RECORDED,
        /** The test ran once and was not measured, on purpose. */
        RAN_ONCE,
        /** A condition or an assumption disabled the test, or a group that contains it. */
        SKIPPED,
        /** The test failed, and the results do not contain the failure. */
        FAILED,
        /** The test ran to its end, and the results do not contain it. */
        RAN
    }
}
