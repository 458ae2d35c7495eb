package io.github.perfratchet.baseline.verdict;

/**
 * The outcome of comparing a benchmark with its baseline, worst first.
 *
 * @since 0.1
 */
public enum Verdict {
    /** Slower, or allocating more, beyond doubt and beyond the threshold. */
    REGRESSED,
    /** A baseline exists, but the benchmark did not run, failed or was renamed. */
    MISSING,
    /** Noise can explain a change beyond the threshold, or could hide one. */
    INCONCLUSIVE,
    /** There is no baseline to compare with. */
    NEW,
    /** No change larger than the threshold, at the stated resolution. */
    UNCHANGED,
    /** Faster, or allocating less, beyond doubt and beyond the threshold. */
    IMPROVED
}
