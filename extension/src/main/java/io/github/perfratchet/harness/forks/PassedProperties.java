package io.github.perfratchet.harness.forks;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The system properties a fork needs from the test's JVM. Those given on the command line come by themselves; those that were
 * set later, as Surefire sets its {@code systemPropertyVariables}, do not.
 */
final class PassedProperties {

    /** What each JVM knows of itself, and what belongs to the process that set it. */
    private static final List<String> OWN = List.of(
            "java.",
            "jdk.",
            "sun.",
            "os.",
            "user.",
            "file.",
            "path.",
            "line.",
            "native.",
            "stdout.",
            "stderr.",
            "awt.",
            "surefire.",
            "jmh.",
            "perfratchet.fork");

    /** {@code user.} has some that people set. */
    private static final List<String> SHARED = List.of("user.language", "user.country", "user.timezone", "user.region");

    private PassedProperties() {}

    static Map<String, String> of(Properties properties) {
        Map<String, String> passed = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (SHARED.contains(key) || OWN.stream().noneMatch(key::startsWith)) {
                passed.put(key, properties.getProperty(key));
            }
        }
        return passed;
    }
}
