package io.github.perfratchet.baseline.results;

/**
 * What became of a performance test that JUnit found.
 *
 * @param test the test
 * @param kind what became of it
 * @param reason why it was skipped or failed; empty otherwise
 * @since 0.1
 */
public record TestFate(TestMethod test, Kind kind, String reason) {

    /**
     * What can become of a test.
     *
     * @since 0.1
     */
    public enum Kind {
        /** JUnit found it and was going to run it. */
        PLANNED,
        /** The results have its measurement, or its failure. */
        RECORDED,
        /** It ran once, unmeasured, on purpose. */
        RAN_ONCE,
        /** It was disabled, by a condition or an assumption, or it is one of a group that was. */
        SKIPPED,
        /** It failed, and the results do not know of it. */
        FAILED,
        /** It ran to its end, and the results do not know of it. */
        RAN
    }
}
