package io.github.perfratchet.maven.project;

import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** Finds the dependencies that the main code of a module needs at run time. */
public final class RuntimeDependencies {

    private static final Set<String> SCOPES = Set.of(Artifact.SCOPE_COMPILE, Artifact.SCOPE_RUNTIME);

    private RuntimeDependencies() {}

    /** {@return the resolved artifacts, in the order of the class path} */
    public static List<Artifact> of(MavenProject project) {
        return project.getArtifacts().stream()
                .filter(artifact -> SCOPES.contains(artifact.getScope())
                        && artifact.getArtifactHandler().isAddedToClasspath()
                        && artifact.getFile() != null)
                .toList();
    }
}
