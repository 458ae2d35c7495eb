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

/** The modules whose baselines may be in one store, because that is not a folder of one of them. */
public record SharingModules(MavenProject project, MavenSession session, BuildModule module) {

    /**
     * {@return the methods of the tests of each module}
     *
     * @param store the store, as it is shown
     * @param named whether the benchmarks to remove were named
     * @throws MojoFailureException if the classes of a module of the build do not tell which tests are gone, or if there may be modules
     *     that are not part of it, and no benchmarks were named
     */
    public List<CompiledMethods> compiledTests(String store, boolean named) throws MojoFailureException {
        Optional<String> others = notInTheBuild();
        if (others.isPresent() && !named) {
            throw new MojoFailureException("Nothing was pruned: the baselines in " + store + " may be those of "
                    + others.get() + " too, and this build does not tell which of their tests are gone. Name the tests"
                    + " to remove with -Dperfratchet.tests=..., or prune in a build of all modules.");
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

    /** {@return the modules that were not selected, or those that a project above has, as they are shown; empty without any} */
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

    /** A build in a module's folder knows no other module, but that there are some. A parent from a repository has no file. */
    private Optional<String> ofProjectAbove() {
        return Stream.iterate(project.getParent(), Objects::nonNull, MavenProject::getParent)
                .filter(parent ->
                        parent.getFile() != null && !parent.getModules().isEmpty())
                .filter(parent -> !session.getAllProjects().contains(parent))
                .map(parent -> "the modules of :" + parent.getArtifactId())
                .findFirst();
    }
}
