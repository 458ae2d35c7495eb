package io.github.perfratchet.maven.update;

import io.github.perfratchet.maven.project.BuildModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** The modules that may keep their baselines in the same store, because the store is not a folder of one module. */
public record SharingModules(MavenProject project, MavenSession session, BuildModule module) {

    /**
     * {@return the methods of the tests of each module}
     *
     * @param store the store as it is shown to the user
     * @param named whether the user named the benchmarks to remove
     * @throws MojoFailureException if the classes of a module of the build do not show which tests are gone, or if there may be modules
     *     outside of the build and the user named no benchmarks
     */
    public List<CompiledMethods> compiledTests(String store, boolean named) throws MojoFailureException {
        Optional<String> others = notInTheBuild();
        if (others.isPresent() && !named) {
            throw new MojoFailureException("Nothing was pruned: the baselines in " + store + " may also belong to "
                    + others.get() + ", and this build does not show which of their tests are gone. Name the tests to"
                    + " remove with -Dperfratchet.tests=..., or prune in a build of all modules.");
        }
        List<CompiledMethods> compiled = new ArrayList<>();
        for (MavenProject built : session.getProjects()) {
            if (CompiledTests.areIn(built)) {
                compiled.add(CompiledTests.of(built, module));
            }
        }
        if (compiled.isEmpty()) {
            compiled.add(CompiledTests.of(project, module));
        }
        notSelected().map(CompiledTests::unchecked).forEach(compiled::add);
        return compiled;
    }

    /** {@return the names of the modules that are not selected, or of the parent project with other modules; empty if there are none} */
    private Optional<String> notInTheBuild() {
        List<String> names =
                notSelected().map(other -> ':' + other.getArtifactId()).toList();
        return names.isEmpty() ? ofProjectAbove() : Optional.of(String.join(", ", names));
    }

    private Stream<MavenProject> notSelected() {
        return session.getAllProjects().stream()
                .filter(other -> !"pom".equals(other.getPackaging()))
                .filter(other -> !session.getProjects().contains(other));
    }

    /**
     * {@return a description of the modules of a parent project that is not part of the build}
     *
     * <p>A build in the folder of a module does not know the other modules, but it knows that there are some. A parent from a repository
     * has no file.
     */
    private Optional<String> ofProjectAbove() {
        return Stream.iterate(project.getParent(), Objects::nonNull, MavenProject::getParent)
                .filter(parent ->
                        parent.getFile() != null && !parent.getModules().isEmpty())
                .filter(parent -> !session.getAllProjects().contains(parent))
                .map(parent -> "the modules of :" + parent.getArtifactId())
                .findFirst();
    }
}
