package io.github.perfratchet.baseline.measurement;

import java.util.List;

/**
 * The version of the code that a run is measured against, ready to run. It consists of the same test classes, with the main classes and
 * their dependencies replaced.
 *
 * @param against the requested version, for example {@code origin/main}: the value of {@code perfratchet.against}
 * @param description the version that was found, for a reader, for example {@code origin/main (4f2c9e1)}
 * @param classPath the absolute paths of the base's main classes and runtime dependencies, at least one
 * @param replaced the absolute paths of the entries of the tests' class path that these replace
 * @since 0.1
 */
public record Base(String against, String description, List<String> classPath, List<String> replaced) {

    public Base {
        classPath = List.copyOf(classPath);
        replaced = List.copyOf(replaced);
        if (classPath.isEmpty()) {
            throw new IllegalArgumentException("a base has at least its main classes");
        }
    }
}
