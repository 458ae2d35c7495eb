package io.github.perfratchet.hooks;

import io.github.perfratchet.baseline.measurement.Commit;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells the commit of the measured code, where neither git nor the build server does or another is meant. Asked once in a run.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface CommitProvider {

    /**
     * {@return the commit, empty to leave it to others}
     *
     * @param folder the working directory of the tests
     */
    Optional<Commit> commit(Path folder);
}
