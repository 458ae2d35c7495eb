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
 * The class path of the tests without the module's own classes.
 *
 * @param known whether the class path could be resolved
 * @param artifacts the artifacts as {@code groupId:artifactId}
 * @param files the files of the artifacts, as far as they exist
 */
record TestClassPath(boolean known, List<String> artifacts, List<Path> files) {

    private static final String ENGINE = "org.junit.jupiter:junit-jupiter-engine";
    private static final String API = "org.junit.jupiter:junit-jupiter-api";
    private static final String LAUNCHER = "org.junit.platform:junit-platform-launcher";
    private static final List<String> JUNIT_4 = List.of("junit:junit", "junit:junit-dep");

    static final TestClassPath UNKNOWN = new TestClassPath(false, List.of(), List.of());

    /** {@return the class path of the tests of a project, as far as it can be resolved} */
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
            // A module that was not packaged in this build has no file. The other artifacts are resolved anyway.
            return e.getResult();
        }
    }

    /** {@return the dependencies of the plugins that run the tests, because one of them can be an engine} */
    private static Stream<String> ofPlugins(MavenProject project) {
        return Stream.of("surefire", "failsafe")
                .map(name -> project.getPlugin("org.apache.maven.plugins:maven-" + name + "-plugin"))
                .filter(Objects::nonNull)
                .flatMap(plugin -> plugin.getDependencies().stream())
                .map(dependency -> dependency.getGroupId() + ":" + dependency.getArtifactId());
    }

    /** {@return whether Jupiter is missing; the API is enough, because Surefire then adds the engine} */
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
