package io.github.perfratchet.maven.update;

import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.maven.project.BuildModule;
import io.github.perfratchet.maven.project.CompiledCode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Finds the compiled tests of a module. It fails if they cannot prove that a test is gone. */
public final class CompiledTests {

    private static final List<String> SOURCES = List.of(".java", ".kt", ".groovy", ".scala");

    private static final List<String> TEST_PLUGINS =
            List.of("org.apache.maven.plugins:maven-surefire-plugin", "org.apache.maven.plugins:maven-failsafe-plugin");

    /** The parameters that make Surefire or Failsafe run tests from outside of the module's own classes. */
    private static final List<String> TESTS_FROM_ELSEWHERE = List.of("dependenciesToScan", "testClassesDirectory");

    private CompiledTests() {}

    /**
     * {@return the methods of the tests}
     *
     * @throws MojoFailureException if there are no class files, if they are out of date, or if they do not contain all tests
     */
    public static CompiledMethods of(MavenProject project, BuildModule module) throws MojoFailureException {
        requireAllTests(project);
        Path tests = folder(project);
        Optional<Instant> compiled = compiled(project);
        if (compiled.isEmpty()) {
            throw new MojoFailureException("Nothing was pruned: there are no compiled tests in " + module.shown(tests)
                    + " that show which tests are gone. Compile them, then prune again: mvn test-compile");
        }
        if (written(project).filter(compiled.get()::isBefore).isPresent()) {
            throw new MojoFailureException("Nothing was pruned: the compiled tests in " + module.shown(tests)
                    + " are older than their sources, so new tests may be missing. Compile them, then prune again:"
                    + " mvn test-compile");
        }
        return unchecked(project);
    }

    /** {@return the methods that are compiled so far} */
    static CompiledMethods unchecked(MavenProject project) {
        return new CompiledMethods(
                List.of(folder(project), Path.of(project.getBuild().getOutputDirectory())));
    }

    /** {@return whether a module has tests, compiled or not} */
    static boolean areIn(MavenProject project) {
        return !"pom".equals(project.getPackaging())
                && compiled(project).or(() -> written(project)).isPresent();
    }

    private static Path folder(MavenProject project) {
        return Path.of(project.getBuild().getTestOutputDirectory());
    }

    private static Optional<Instant> compiled(MavenProject project) {
        return CompiledCode.newest(List.of(folder(project)), List.of(".class"));
    }

    private static Optional<Instant> written(MavenProject project) {
        List<Path> sources = Stream.concat(
                        project.getTestCompileSourceRoots().stream().map(Path::of),
                        Stream.of(project.getBasedir().toPath().resolve("src/test")))
                .toList();
        return CompiledCode.newest(sources, SOURCES);
    }

    private static void requireAllTests(MavenProject project) throws MojoFailureException {
        for (String name : TEST_PLUGINS) {
            Plugin plugin = project.getPlugin(name);
            for (String parameter : plugin == null ? List.<String>of() : TESTS_FROM_ELSEWHERE) {
                if (sets(plugin, parameter)) {
                    throw new MojoFailureException("Nothing was pruned: with " + parameter + " of "
                            + plugin.getArtifactId() + ", tests can be outside of "
                            + Printable.escape(project.getBuild().getTestOutputDirectory())
                            + ", so it does not show which are gone. Delete their blocks from the baseline"
                            + " files.");
                }
            }
        }
    }

    private static boolean sets(Plugin plugin, String parameter) {
        return Stream.<ConfigurationContainer>concat(Stream.of(plugin), plugin.getExecutions().stream())
                .anyMatch(container -> container.getConfiguration() instanceof Xpp3Dom configuration
                        && configuration.getChild(parameter) != null);
    }
}
