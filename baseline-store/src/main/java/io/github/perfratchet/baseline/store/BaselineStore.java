package io.github.perfratchet.baseline.store;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.measurement.Environment;
import java.util.List;
import java.util.Optional;

/**
 * Keeps baselines, one {@link ClassBaseline} for each environment and test class.
 *
 * @since 0.1
 */
public interface BaselineStore {

    /**
     * Lists the classes that have a baseline, in any environment, by class name and then by environment.
     *
     * @throws StoreException if a baseline cannot be read; never an empty list instead
     */
    List<ClassBaseline> readAll();

    /**
     * Reads one class's baselines.
     *
     * @return the baselines, or empty if there are none
     * @throws StoreException if they exist and cannot be read
     */
    Optional<ClassBaseline> read(Environment environment, String className);

    /**
     * Replaces one class's baselines, as a whole or not at all.
     *
     * @throws StoreException if they cannot be written; what was there before is kept
     */
    void write(ClassBaseline baseline);

    /**
     * Removes one class's baselines, if there are any.
     *
     * @throws StoreException if they cannot be removed
     */
    void delete(Environment environment, String className);
}
