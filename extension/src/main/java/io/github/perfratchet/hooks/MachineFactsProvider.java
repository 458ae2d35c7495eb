package io.github.perfratchet.hooks;

import java.util.Map;
import org.apiguardian.api.API;

/**
 * Provides facts about the machine that PerfRatchet does not know, for example which kind of build server agent it is. It is called once in
 * a run.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
@FunctionalInterface
public interface MachineFactsProvider {

    /**
     * {@return facts by their names} The results contain them. They replace other facts of the same name. They do not decide which
     * measurements are compared.
     */
    Map<String, String> facts();
}
