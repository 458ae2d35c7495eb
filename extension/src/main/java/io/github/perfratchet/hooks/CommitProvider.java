package io.github.perfratchet.hooks;

import io.github.perfratchet.baseline.measurement.Commit;
import java.nio.file.Path;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Provides the commit of the measured code. It is needed if neither git nor the build server knows the commit, or if another commit is
 * meant. It is called once in a run.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
@FunctionalInterface
public interface CommitProvider {

    /**
     * {@return the commit; empty if other sources are to provide it}
     *
     * @param folder the working directory of the tests
     */
    Optional<Commit> commit(Path folder);
}
