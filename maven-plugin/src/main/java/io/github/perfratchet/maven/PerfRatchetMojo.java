package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.runs.RunsFolder;
import io.github.perfratchet.baseline.store.BaselineStore;
import io.github.perfratchet.baseline.store.FileBaselineStore;
import io.github.perfratchet.baseline.store.ProvidedStores;
import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.maven.project.BuildModule;
import io.github.perfratchet.maven.project.CompiledCode;
import io.github.perfratchet.maven.project.CurrentBuild;
import io.github.perfratchet.maven.project.Names;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Base class of all goals: it has the parameters for the folders, and skips a goal if it is switched off. */
public abstract class PerfRatchetMojo extends AbstractMojo {

    /** Skips all goals of PerfRatchet. */
    @Parameter(property = "perfratchet.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The folder for results and for the files that the goals write. The tests write their results to its subfolder <code>results</code>.
     */
    @Parameter(
            property = "perfratchet.outputDirectory",
            defaultValue = "${project.build.directory}/perfratchet",
            required = true)
    private File outputDirectory;

    /** The folder of the stored baselines. Keep it under version control. */
    @Parameter(
            property = "perfratchet.baselineDirectory",
            defaultValue = "${project.basedir}/src/test/perf-baselines",
            required = true)
    private File baselineDirectory;

    /**
     * The address of another store for the baselines, in the form that a <code>BaselineStoreProvider</code> among the dependencies of this
     * plugin expects. By default, the baselines are files in the baseline directory.
     */
    @Parameter(property = "perfratchet.store")
    private @Nullable String store;

    /**
     * The folder of the saved runs. <code>mvn clean</code> does not delete it. It need not be under version control, because runs are large
     * and belong to one machine.
     */
    @Parameter(
            property = "perfratchet.runsDirectory",
            defaultValue = "${project.basedir}/.perfratchet/runs",
            required = true)
    private File runsDirectory;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: perfratchet.skip is set.");
        } else if (isGoalSkipped()) {
            getLog().info("Skipped: perfratchet." + execution.getGoal() + ".skip is set.");
        } else if ("pom".equals(project.getPackaging())) {
            if (!isQuiet()) {
                getLog().info("A project with the packaging pom has nothing to measure.");
            }
        } else {
            try {
                perform();
            } catch (StoreException e) {
                throw new MojoExecutionException(e.getMessage(), e);
            }
        }
    }

    /** {@return whether the user skips this goal alone} */
    abstract boolean isGoalSkipped();

    /** {@return whether the goal logs nothing if there is nothing to do} */
    boolean isQuiet() {
        return false;
    }

    /** Executes the goal. It is not called if the goal is skipped or the project has the packaging {@code pom}. */
    abstract void perform() throws MojoExecutionException, MojoFailureException;

    /** Deletes a file of an earlier build if it exists. */
    static void removeEarlier(Path file) throws MojoExecutionException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw undeletable(file, e);
        }
    }

    static MojoExecutionException undeletable(Path path, IOException failure) {
        return new MojoExecutionException(
                Printable.escape(path.toString()) + " cannot be deleted (" + Names.reason(failure.toString())
                        + "); delete it, or run mvn clean",
                failure);
    }

    /** {@return the value of a property as Maven resolves it; {@code null} if the property is not set} */
    public final @Nullable String property(String name) {
        return Stream.of(session.getUserProperties(), project.getProperties(), session.getSystemProperties())
                .map(properties -> properties.getProperty(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public final BuildModule module() {
        return BuildModule.of(project, outputDirectory.toPath(), session);
    }

    final CurrentBuild build() {
        return new CurrentBuild(
                module(),
                session.getStartTime().toInstant(),
                execution.getSource() == MojoExecution.Source.LIFECYCLE,
                this::property);
    }

    final Path baselines() {
        return baselineDirectory.toPath();
    }

    /** {@return whether the baselines are files of the project} */
    final boolean isKeptInFiles() {
        return store == null;
    }

    /** {@return whether other modules may keep their baselines in the same store} */
    final boolean isStoreShared() {
        return store != null || module().isShared(baselines());
    }

    /** {@return the store of the baselines} */
    public final BaselineStore store() {
        return store == null
                ? new FileBaselineStore(baselines())
                : ProvidedStores.open(store, PerfRatchetMojo.class.getClassLoader());
    }

    /** {@return the location of the baselines for messages} */
    final String shownStore() {
        return store == null ? module().shown(baselines()) : Printable.bounded(store, 200);
    }

    final RunsFolder runs() {
        return new RunsFolder(runsDirectory.toPath());
    }

    public final MavenProject project() {
        return project;
    }

    public final MavenSession session() {
        return session;
    }

    /** {@return the time at which the code was last compiled, in whole seconds; empty if nothing is compiled} */
    final Optional<Instant> compiled() {
        return CompiledCode.newest(List.of(
                Path.of(project.getBuild().getOutputDirectory()),
                Path.of(project.getBuild().getTestOutputDirectory())));
    }
}
