package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.measurement.Base;
import io.github.perfratchet.baseline.results.BaseFile;
import io.github.perfratchet.baseline.results.ResultsFolder;
import io.github.perfratchet.baseline.untrusted.ArgumentsFormatException;
import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.baseline.untrusted.ShellWords;
import io.github.perfratchet.maven.base.ArtifactName;
import io.github.perfratchet.maven.base.BaseFinder;
import io.github.perfratchet.maven.base.FoundBase;
import io.github.perfratchet.maven.base.TestLibraries;
import io.github.perfratchet.maven.check.NothingMeasured;
import io.github.perfratchet.maven.project.RuntimeDependencies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the base for <code>mvn verify -Dperfratchet.against=BASE</code>, so that the tests can compare the working tree with it. It does
 * nothing if the key is not set.
 *
 * @since 0.1
 */
@Mojo(
        name = "prepare",
        defaultPhase = LifecyclePhase.PROCESS_TEST_CLASSES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
final class PrepareMojo extends PerfRatchetMojo {

    private static final String KEY = "perfratchet.against";

    /** Skips this goal. */
    @Parameter(property = "perfratchet.prepare.skip", defaultValue = "false")
    private boolean skipPrepare;

    /**
     * The base to measure against: a path to classes or a jar (<code>../base/target/classes</code>), coordinates
     * (<code>com.acme:parser:1.4.2</code>), a version of this artifact (<code>1.4.2</code>, or <code>LATEST</code> for its newest release),
     * or a git revision (<code>origin/main</code>, <code>HEAD~1</code>, a tag). Maven builds a git revision in
     * <code>target/perfratchet/base</code> and does not change the working tree. Set the key on Maven's command line by <code>-D</code>,
     * because the tests read it too. By default, the tests are measured alone.
     */
    @Parameter(property = KEY)
    private @Nullable String against;

    /** Arguments for the Maven command that builds a git revision, separated by blanks. */
    @Parameter(property = "perfratchet.baseBuildArguments")
    private @Nullable String baseBuildArguments;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    private final RepositorySystem repositories;

    @Inject
    PrepareMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    boolean isGoalSkipped() {
        return skipPrepare;
    }

    /** This goal runs in every build, but most builds do not use it. */
    @Override
    boolean isQuiet() {
        return true;
    }

    @Override
    void perform() throws MojoExecutionException {
        BaseFile file = new BaseFile(module().output());
        // This comes first, so that the base of an earlier build is never used in this build.
        removeEarlier(file.path());
        new ResultsFolder(module().results())
                .beginBuild(session().getStartTime().toInstant().toString());
        if (against == null || !hasTests()) {
            return;
        }
        if (areTestsSkipped()) {
            getLog().info(module().title() + "No base is prepared, because the tests are skipped.");
            return;
        }
        FoundBase found = finder().find(against);
        List<String> classPath =
                found.classPath().stream().map(PrepareMojo::absolute).toList();
        file.write(new Base(against, found.description(), classPath, replaced(found)));
        getLog().info(module().title() + "measures against " + found.description() + ".");
        warnIfTheTestsCannotKnow(against);
    }

    private BaseFinder finder() throws MojoExecutionException {
        String coordinates = String.join(":", plugin.getGroupId(), plugin.getArtifactId(), plugin.getVersion());
        return BaseFinder.of(project(), session(), repositories, coordinates, buildArguments(), getLog());
    }

    private List<String> buildArguments() throws MojoExecutionException {
        String text = Objects.requireNonNullElse(baseBuildArguments, "");
        try {
            return ShellWords.parse(text);
        } catch (ArgumentsFormatException e) {
            throw new MojoExecutionException(
                    "perfratchet.baseBuildArguments = " + Printable.quoted(text) + ": " + e.getMessage(), e);
        }
    }

    private boolean hasTests() {
        return Files.isDirectory(Path.of(project().getBuild().getTestOutputDirectory()));
    }

    private boolean areTestsSkipped() {
        return NothingMeasured.skipSwitch(session().getUserProperties()::getProperty)
                .isPresent();
    }

    /** {@return the code that the base replaces: the code of this module, and its dependencies if those of the base are known} */
    private List<String> replaced(FoundBase found) throws MojoExecutionException {
        List<String> replaced = new ArrayList<>();
        replaced.add(absolute(Path.of(project().getBuild().getOutputDirectory())));
        // Failsafe runs the tests against the jar.
        replaced.add(absolute(Path.of(
                project().getBuild().getDirectory(), project().getBuild().getFinalName() + ".jar")));
        if (found.complete()) {
            dependencies(found)
                    .forEach(
                            artifact -> replaced.add(absolute(artifact.getFile().toPath())));
        }
        return replaced;
    }

    /**
     * {@return the dependencies of the main code, without those that the libraries of the tests also need and that the base does not have}
     */
    private List<Artifact> dependencies(FoundBase found) throws MojoExecutionException {
        Predicate<Artifact> isInTheBase = artifact -> found.artifacts().contains(ArtifactName.of(artifact));
        List<Artifact> all = RuntimeDependencies.of(project());
        if (all.stream().allMatch(isInTheBase)) {
            return all;
        }
        Set<ArtifactName> needed = TestLibraries.of(project(), session().getRepositorySession(), repositories);
        return all.stream()
                .filter(isInTheBase.or(artifact -> !needed.contains(ArtifactName.of(artifact))))
                .toList();
    }

    private void warnIfTheTestsCannotKnow(String value) {
        if (!value.equals(session().getUserProperties().getProperty(KEY))) {
            getLog().warn(module().title() + KEY
                    + " is set in the pom, so the tests see it only if Surefire's systemPropertyVariables set it too."
                    + " Set it on the command line: -D" + KEY + "=" + Printable.quoted(value));
        }
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
