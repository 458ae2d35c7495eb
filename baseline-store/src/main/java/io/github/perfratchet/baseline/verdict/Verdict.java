package io.github.perfratchet.baseline.verdict;

/**
 * The result of comparing a benchmark with its baseline or its base. The constants are in the order from the worst result to the best.
 *
 * @since 0.1
 */
public enum Verdict {
    /** The code got slower or allocates more, beyond doubt and beyond the threshold. */
    REGRESSED,
    /** A baseline exists, but the benchmark did not run, failed or was renamed. */
    MISSING,
    /** Noise can explain a change beyond the threshold, or could hide one, or the forks cannot be trusted. */
    INCONCLUSIVE,
    /** There is no baseline to compare with. */
    NEW,
    /** The code did not change by more than the threshold, at the given resolution. */
    UNCHANGED,
    /** The code got faster or allocates less, beyond doubt and beyond the threshold. */
    IMPROVED
}
