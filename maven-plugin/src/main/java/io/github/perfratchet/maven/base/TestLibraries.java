package io.github.perfratchet.maven.base;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.jspecify.annotations.Nullable;

/** Determines what the libraries of the tests need at run time. */
public final class TestLibraries {

    private TestLibraries() {}

    /**
     * Collects the dependencies of a module with the scope {@code test}, and their transitive dependencies. If the main code needs the same
     * artifact, Maven gives it the wider scope. A base without that artifact would then take it away from the libraries of the tests.
     */
    public static Set<ArtifactName> of(MavenProject project, RepositorySystemSession session, RepositorySystem system)
            throws MojoExecutionException {
        CollectRequest request = new CollectRequest();
        request.setRepositories(project.getRemoteProjectRepositories());
        project.getDependencies().stream()
                .filter(dependency -> "test".equals(dependency.getScope()))
                .map(dependency -> converted(dependency, session).setScope("compile"))
                .forEach(request::addDependency);
        managed(project.getDependencyManagement()).stream()
                .map(dependency -> converted(dependency, session))
                .forEach(request::addManagedDependency);
        try {
            return names(system.collectDependencies(session, request).getRoot());
        } catch (DependencyCollectionException e) {
            throw new MojoExecutionException(
                    "the dependencies of the tests' libraries cannot be resolved (" + MessageText.reason(e)
                            + "). Run mvn dependency:tree -Dscope=test to find the cause.",
                    e);
        }
    }

    private static Set<ArtifactName> names(DependencyNode root) {
        Set<ArtifactName> names = new HashSet<>();
        Deque<DependencyNode> left = new ArrayDeque<>(root.getChildren());
        while (!left.isEmpty()) {
            DependencyNode node = left.pop();
            if (names.add(ArtifactName.of(node.getArtifact()))) {
                left.addAll(node.getChildren());
            }
        }
        return names;
    }

    private static List<org.apache.maven.model.Dependency> managed(@Nullable DependencyManagement management) {
        return management == null ? List.of() : management.getDependencies();
    }

    private static Dependency converted(org.apache.maven.model.Dependency dependency, RepositorySystemSession session) {
        return RepositoryUtils.toDependency(dependency, session.getArtifactTypeRegistry());
    }
}
