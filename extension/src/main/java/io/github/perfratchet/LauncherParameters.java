package io.github.perfratchet;

import java.util.HashMap;
import java.util.Map;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;

/**
 * Keeps the configuration parameters of the latest run in this JVM, so that forks and filters know them too. JUnit hands them
 * out by key only, and to filters not at all. Registered with the launcher as a service.
 */
public final class LauncherParameters implements LauncherDiscoveryListener {

    private static volatile Map<String, String> latest = Map.of();

    /** Made by JUnit. */
    public LauncherParameters() {}

    static Map<String, String> latest() {
        return latest;
    }

    /** Those of a run that goes on after another one within it. */
    static void goOnWith(Map<String, String> parameters) {
        latest = parameters;
    }

    @Override
    public void launcherDiscoveryStarted(LauncherDiscoveryRequest request) {
        ConfigurationParameters parameters = request.getConfigurationParameters();
        Map<String, String> all = new HashMap<>();
        for (String key : parameters.keySet()) {
            parameters.get(key).ifPresent(value -> all.put(key, value));
        }
        latest = Map.copyOf(all);
    }
}
