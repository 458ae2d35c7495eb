package io.github.perfratchet.baseline.store;

import java.util.Optional;

/**
 * Opens stores of another kind than files. Found by {@link java.util.ServiceLoader}: the Maven plugin takes providers from its
 * own {@code <dependencies>}, for the key {@code perfratchet.store}.
 *
 * @since 0.1
 */
public interface BaselineStoreProvider {

    /**
     * Opens a store.
     *
     * @param address the value of {@code perfratchet.store}, for example {@code acme:https://perf.acme.com}
     * @return the store, or empty if an address of this form is not this provider's
     */
    Optional<BaselineStore> open(String address);
}
