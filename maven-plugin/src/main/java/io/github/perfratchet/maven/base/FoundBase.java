package io.github.perfratchet.maven.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Code to measure against.
 *
 * @param description what it is, for a reader
 * @param classPath its main classes, then its runtime dependencies
 * @param complete whether its dependencies are known; if not, those of the working tree are its own too
 * @param artifacts what is on the class path, as far as it is known
 * @since 0.1
 */
public record FoundBase(String description, List<Path> classPath, boolean complete, Set<ArtifactName> artifacts) {

    public FoundBase {
        classPath = List.copyOf(classPath);
        artifacts = Set.copyOf(artifacts);
    }

    static FoundBase withDependencies(String description, List<Path> classPath, Set<ArtifactName> artifacts) {
        return new FoundBase(description, classPath, true, artifacts);
    }

    static FoundBase ofMainClasses(String description, Path classes) {
        return new FoundBase(description, List.of(classes), false, Set.of());
    }

    /** {@return where its own classes are} */
    Path mainClasses() {
        return classPath.get(0);
    }
}
