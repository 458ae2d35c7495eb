package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Finds the compiled tests of a module, and refuses those that cannot prove that a test is gone. */
final class CompiledTests {

    private static final List<String> SOURCES = List.of(".java", ".kt", ".groovy", ".scala");

    private static final List<String> TEST_PLUGINS =
            List.of("org.apache.maven.plugins:maven-surefire-plugin", "org.apache.maven.plugins:maven-failsafe-plugin");

    /** With these, tests come from elsewhere than the module's own classes. */
    private static final List<String> TESTS_FROM_ELSEWHERE = List.of("dependenciesToScan", "testClassesDirectory");

    private CompiledTests() {}

    /**
     * {@return the methods of the tests}
     *
     * @throws MojoFailureException if there are no class files, old ones, or not those of all tests
     */
    static CompiledMethods of(MavenProject project, BuildModule module) throws MojoFailureException {
        requireAllTests(project);
        Build build = project.getBuild();
        Path tests = Path.of(build.getTestOutputDirectory());
        Optional<Instant> compiled = CompiledCode.newest(List.of(tests), List.of(".class"));
        if (compiled.isEmpty()) {
            throw new MojoFailureException("Nothing was pruned: there are no compiled tests in " + module.shown(tests)
                    + " to tell which are gone. Compile them, then prune again: mvn test-compile");
        }
        List<Path> sources = Stream.concat(
                        project.getTestCompileSourceRoots().stream().map(Path::of),
                        Stream.of(module.folder().resolve("src/test")))
                .toList();
        if (CompiledCode.newest(sources, SOURCES)
                .filter(compiled.get()::isBefore)
                .isPresent()) {
            throw new MojoFailureException("Nothing was pruned: the compiled tests in " + module.shown(tests)
                    + " are older than their sources, so that new tests may not be there yet. Compile them, then prune"
                    + " again: mvn test-compile");
        }
        return new CompiledMethods(List.of(tests, Path.of(build.getOutputDirectory())));
    }

    private static void requireAllTests(MavenProject project) throws MojoFailureException {
        for (String name : TEST_PLUGINS) {
            Plugin plugin = project.getPlugin(name);
            for (String parameter : plugin == null ? List.<String>of() : TESTS_FROM_ELSEWHERE) {
                if (sets(plugin, parameter)) {
                    throw new MojoFailureException(
                            "Nothing was pruned: by " + parameter + " of "
                                    + plugin.getArtifactId() + " tests need not be in "
                                    + Printable.escape(project.getBuild().getTestOutputDirectory())
                                    + ", so that it does not tell which are gone. Delete their blocks from the baseline files.");
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
