package io.github.perfratchet.hooks;

import io.github.perfratchet.baseline.measurement.ClassResults;
import org.apiguardian.api.API;

/**
 * Receives the results of each test class.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
@FunctionalInterface
public interface ResultListener {

    /**
     * Called when a test class has ended and its results are written. If this method throws an exception, the class fails and the results
     * are kept.
     *
     * @param results the results of the class; the results file has the same figures, rounded
     */
    void classFinished(ClassResults results);
}
