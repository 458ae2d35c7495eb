package io.github.perfratchet.maven.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The code to measure against.
 *
 * @param description the description for messages
 * @param classPath the main classes, followed by the runtime dependencies
 * @param complete whether the dependencies of the base are known; if not, the base uses those of the working tree
 * @param artifacts the artifacts on the class path, as far as they are known
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

    /** {@return the folder or jar of the main classes} */
    Path mainClasses() {
        return classPath.get(0);
    }
}
