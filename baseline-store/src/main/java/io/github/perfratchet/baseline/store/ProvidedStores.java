package io.github.perfratchet.baseline.store;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Opens the stores of {@link BaselineStoreProvider}s.
 *
 * @since 0.1
 */
public final class ProvidedStores {

    private static final String REMEDY = "; add the artifact of its BaselineStoreProvider to the <dependencies> of"
            + " perfratchet-maven-plugin, or unset perfratchet.store to keep baselines in files";

    private ProvidedStores() {}

    /**
     * {@return the store at an address}
     *
     * @param loader the class loader that can load the providers
     * @throws StoreException if no provider knows the address, or if a provider fails; the message names its class
     */
    public static BaselineStore open(String address, ClassLoader loader) {
        List<String> asked = new ArrayList<>();
        try {
            for (BaselineStoreProvider provider : ServiceLoader.load(BaselineStoreProvider.class, loader)) {
                asked.add(provider.getClass().getName());
                Optional<BaselineStore> store = open(address, provider);
                if (store.isPresent()) {
                    return store.get();
                }
            }
        } catch (ServiceConfigurationError e) {
            throw refused(address, Printable.bounded(String.valueOf(e.getMessage()), 300), e);
        }
        String known = asked.isEmpty()
                ? "there is no provider of stores"
                : asked.stream().collect(Collectors.joining(", ", "no provider knows it (", ")"));
        throw refused(address, known, null);
    }

    private static Optional<BaselineStore> open(String address, BaselineStoreProvider provider) {
        try {
            return provider.open(address)
                    .map(store -> new ProvidedStore(store, provider.getClass().getName()));
        } catch (RuntimeException e) {
            String failed = provider.getClass().getName() + " failed (" + Printable.reason(e) + ")";
            throw refused(address, failed, e);
        }
    }

    private static StoreException refused(String address, String reason, @Nullable Throwable cause) {
        return new StoreException(
                "cannot open perfratchet.store = " + Printable.quoted(address) + ": " + reason + REMEDY, cause);
    }
}
