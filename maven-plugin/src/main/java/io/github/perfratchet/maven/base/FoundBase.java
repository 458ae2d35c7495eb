package io.github.perfratchet.maven.base;

import java.nio.file.Path;
import java.util.List;

/**
 * Code to measure against.
 *
 * @param description what it is, for a reader
 * @param classPath its main classes, then its runtime dependencies
 * @param complete whether its dependencies are known; if not, those of the working tree are its own too
 * @since 0.1
 */
public record FoundBase(String description, List<Path> classPath, boolean complete) {

    public FoundBase {
        classPath = List.copyOf(classPath);
    }

    /** {@return where its own classes are} */
    Path mainClasses() {
        return classPath.get(0);
    }
}
