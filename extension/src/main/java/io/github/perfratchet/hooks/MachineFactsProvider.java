package io.github.perfratchet.hooks;

import java.util.Map;

/**
 * Tells more of the machine than PerfRatchet knows, for example what kind of agent of the build server it is. Asked once in a run.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface MachineFactsProvider {

    /**
     * {@return facts by their names, kept with the results in place of others of the same name} They do not decide what is compared
     * with what.
     */
    Map<String, String> facts();
}
