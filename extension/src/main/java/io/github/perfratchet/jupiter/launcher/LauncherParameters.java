package io.github.perfratchet.jupiter.launcher;

import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Keeps the configuration parameters of the latest run in this JVM, so that forks and filters know them too. JUnit provides a parameter
 * only by its key, and it provides none to filters. The class is registered with the launcher as a service.
 */
public final class LauncherParameters implements LauncherDiscoveryListener, TestExecutionListener {

    /** The parameters of each run that has begun and not ended, the latest first. A test may itself run JUnit. */
    private static final Deque<Map<String, String>> RUNS = new ConcurrentLinkedDeque<>();

    private static volatile Map<String, String> latest = Map.of();

    /** Called by JUnit. */
    public LauncherParameters() {}

    /** {@return the parameters of the latest run, by their keys} */
    public static Map<String, String> latest() {
        return latest;
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

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        RUNS.push(latest);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        RUNS.poll();
        Map<String, String> outer = RUNS.peek();
        if (outer != null) {
            latest = outer;
        }
    }
}
