package io.github.perfratchet.baseline.store;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.CLASS;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.measurement.Environment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProvidedStoresTests {

    @Test
    void withoutAProviderAnAddressIsRefused() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> ProvidedStores.open("acme:\u001b[2J", ClassLoader.getPlatformClassLoader()))
                .withMessageStartingWith(
                        "cannot open perfratchet.store = \"acme:\\u001b[2J\": there is no provider of stores;"
                                + " add the artifact of its BaselineStoreProvider");
    }

    @Test
    void aStoreThatFailsNamesItsProvider() {
        BaselineStore store = new ProvidedStore(new Unreachable(), "com.acme.Remote");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store.read(CI, CLASS))
                .withMessage(
                        "the store of com.acme.Remote failed (java.lang.IllegalStateException: no answer); fix it, or unset"
                                + " perfratchet.store to keep baselines in files");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(store::readAll)
                .withMessage("cannot read it; log in again");
    }

    private static final class Unreachable implements BaselineStore {

        @Override
        public List<ClassBaseline> readAll() {
            throw new StoreException("cannot read it; log in again", null);
        }

        @Override
        public Optional<ClassBaseline> read(Environment environment, String className) {
            throw new IllegalStateException("no answer");
        }

        @Override
        public void write(ClassBaseline baseline) {
            throw new IllegalStateException("no answer");
        }

        @Override
        public void delete(Environment environment, String className) {
            throw new IllegalStateException("no answer");
        }
    }
}
