package io.github.perfratchet.harness.forks;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Selects the system properties that a fork needs from the JVM of the test. A fork has those of the command line anyway. It does not have
 * those that were set later, such as Surefire's {@code systemPropertyVariables}.
 */
final class PassedProperties {

    /** Prefixes of properties that each JVM sets itself, or that belong to the process that set them. */
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

    /** Properties with the prefix {@code user.} that people set. */
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
