package io.github.perfratchet.hooks;

import io.github.perfratchet.baseline.measurement.ClassResults;

/**
 * Is told what was measured.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ResultListener {

    /**
     * A test class has ended, and its results are written. If this throws, the class fails; the results are kept.
     *
     * @param results what was measured of the class; its file has the same figures, rounded
     */
    void classFinished(ClassResults results);
}
