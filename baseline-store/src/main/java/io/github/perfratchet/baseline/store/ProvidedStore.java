package io.github.perfratchet.baseline.store;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A store that a provider opened. Every exception that it throws becomes a {@link StoreException} that names the provider.
 *
 * @param provider the name of the provider's class
 */
record ProvidedStore(BaselineStore store, String provider) implements BaselineStore {

    @Override
    public List<ClassBaseline> readAll() {
        return named(store::readAll);
    }

    @Override
    public Optional<ClassBaseline> read(Environment environment, String className) {
        return named(() -> store.read(environment, className));
    }

    @Override
    public void write(ClassBaseline baseline) {
        named(() -> {
            store.write(baseline);
            return true;
        });
    }

    @Override
    public void delete(Environment environment, String className) {
        named(() -> {
            store.delete(environment, className);
            return true;
        });
    }

    private <T> T named(Supplier<T> access) {
        try {
            return access.get();
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StoreException(
                    "the store of " + provider + " failed (" + Printable.reason(e)
                            + "); fix it, or unset perfratchet.store to keep baselines in files",
                    e);
        }
    }
}
