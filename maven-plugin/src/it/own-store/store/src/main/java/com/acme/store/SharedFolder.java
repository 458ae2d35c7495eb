package com.acme.store;

import io.github.perfratchet.baseline.store.BaselineStore;
import io.github.perfratchet.baseline.store.BaselineStoreProvider;
import io.github.perfratchet.baseline.store.FileBaselineStore;
import java.nio.file.Path;
import java.util.Optional;

/** Baselines in a folder that many projects share: {@code shared:/srv/perf-baselines}. */
public final class SharedFolder implements BaselineStoreProvider {

    private static final String SCHEME = "shared:";

    @Override
    public Optional<BaselineStore> open(String address) {
        if (!address.startsWith(SCHEME)) {
            return Optional.empty();
        }
        Path folder = Path.of(address.substring(SCHEME.length()));
        if (!folder.isAbsolute()) {
            throw new IllegalArgumentException(folder + " is not absolute");
        }
        return Optional.of(new FileBaselineStore(folder));
    }
}
