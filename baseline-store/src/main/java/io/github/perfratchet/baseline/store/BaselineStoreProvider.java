package io.github.perfratchet.baseline.store;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Opens stores that do not keep baselines in files. Providers are found by {@link java.util.ServiceLoader}. The Maven plugin takes them
 * from its own {@code <dependencies>}, for the key {@code perfratchet.store}.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface BaselineStoreProvider {

    /**
     * Opens a store.
     *
     * @param address the value of {@code perfratchet.store}, for example {@code acme:https://perf.acme.com}
     * @return the store; empty if addresses of this form do not belong to this provider
     */
    Optional<BaselineStore> open(String address);
}
