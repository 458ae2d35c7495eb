package io.github.perfratchet.maven.tests;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;
import org.jspecify.annotations.Nullable;

/**
 * What is on the class path of the tests besides the module's own classes.
 *
 * @param known whether it could be found out
 * @param artifacts as {@code groupId:artifactId}
 * @param files their files, of those that are there
 */
record TestClassPath(boolean known, List<String> artifacts, List<Path> files) {

    private static final String ENGINE = "org.junit.jupiter:junit-jupiter-engine";
    private static final String API = "org.junit.jupiter:junit-jupiter-api";
    private static final String LAUNCHER = "org.junit.platform:junit-platform-launcher";
    private static final List<String> JUNIT_4 = List.of("junit:junit", "junit:junit-dep");

    static final TestClassPath UNKNOWN = new TestClassPath(false, List.of(), List.of());

    /** {@return the class path of a project's tests, as far as it can be resolved} */
    static TestClassPath of(
            MavenProject project, RepositorySystemSession session, ProjectDependenciesResolver resolver) {
        DependencyResolutionResult result = resolved(project, session, resolver);
        if (result == null) {
            return UNKNOWN;
        }
        List<Artifact> artifacts =
                result.getDependencies().stream().map(Dependency::getArtifact).toList();
        return new TestClassPath(
                true,
                Stream.concat(
                                artifacts.stream()
                                        .map(artifact -> artifact.getGroupId() + ":" + artifact.getArtifactId()),
                                ofPlugins(project))
                        .toList(),
                artifacts.stream()
                        .map(Artifact::getFile)
                        .filter(Objects::nonNull)
                        .map(File::toPath)
                        .toList());
    }

    private static @Nullable DependencyResolutionResult resolved(
            MavenProject project, RepositorySystemSession session, ProjectDependenciesResolver resolver) {
        try {
            return resolver.resolve(new DefaultDependencyResolutionRequest(project, session));
        } catch (DependencyResolutionException e) {
            // A module that was not packaged in this build has no file, which says nothing of the others.
            return e.getResult();
        }
    }

    /** An engine can be a dependency of the plugin that runs the tests. */
    private static Stream<String> ofPlugins(MavenProject project) {
        return Stream.of("surefire", "failsafe")
                .map(name -> project.getPlugin("org.apache.maven.plugins:maven-" + name + "-plugin"))
                .filter(Objects::nonNull)
                .flatMap(plugin -> plugin.getDependencies().stream())
                .map(dependency -> dependency.getGroupId() + ":" + dependency.getArtifactId());
    }

    /** Surefire itself adds the engine where the API is. */
    boolean lackJupiter() {
        return known && !artifacts.contains(ENGINE) && !artifacts.contains(API);
    }

    boolean haveJUnit4() {
        return JUNIT_4.stream().anyMatch(artifacts::contains);
    }

    boolean lackLauncher() {
        return known && !artifacts.contains(LAUNCHER);
    }
}
