package io.github.perfratchet.baseline.store;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.measurement.Environment;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Keeps baselines, one {@link ClassBaseline} for each environment and test class.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface BaselineStore {

    /**
     * Reads the baselines of all classes in all environments, sorted by class name and then by environment.
     *
     * @throws StoreException if a baseline cannot be read; the method never returns an empty list instead
     */
    List<ClassBaseline> readAll();

    /**
     * Reads the baselines of one class.
     *
     * @return the baselines; empty if there are none
     * @throws StoreException if they exist and cannot be read
     */
    Optional<ClassBaseline> read(Environment environment, String className);

    /**
     * Replaces the baselines of one class, as a whole or not at all.
     *
     * @throws StoreException if they cannot be written; the previous baselines are kept
     */
    void write(ClassBaseline baseline);

    /**
     * Deletes the baselines of one class, if there are any.
     *
     * @throws StoreException if they cannot be deleted
     */
    void delete(Environment environment, String className);
}
