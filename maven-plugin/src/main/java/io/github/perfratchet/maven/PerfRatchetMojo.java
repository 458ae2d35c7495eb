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

/** What every goal shares: where things are, and how a goal is skipped. */
public abstract class PerfRatchetMojo extends AbstractMojo {

    /** Skips every goal of PerfRatchet. */
    @Parameter(property = "perfratchet.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The folder of what is measured and reported. The tests write their results to its folder <code>results</code>.
     */
    @Parameter(
            property = "perfratchet.outputDirectory",
            defaultValue = "${project.build.directory}/perfratchet",
            required = true)
    private File outputDirectory;

    /** The folder of the stored baselines, which belongs under version control. */
    @Parameter(
            property = "perfratchet.baselineDirectory",
            defaultValue = "${project.basedir}/src/test/perf-baselines",
            required = true)
    private File baselineDirectory;

    /**
     * The address of the store of the baselines, in the form that a <code>BaselineStoreProvider</code> among the dependencies of this
     * plugin takes. Not set, they are files in the baseline directory.
     */
    @Parameter(property = "perfratchet.store")
    private @Nullable String store;

    /**
     * The folder of the saved runs. It survives <code>mvn clean</code> and is not meant for review: a run is large, and of one
     * machine.
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
                getLog().info("A project of packaging pom measures nothing.");
            }
        } else {
            try {
                perform();
            } catch (StoreException e) {
                throw new MojoExecutionException(e.getMessage(), e);
            }
        }
    }

    /** {@return whether the switch of this goal alone is set} */
    abstract boolean isGoalSkipped();

    /** {@return whether the goal says nothing where there is nothing to do} */
    boolean isQuiet() {
        return false;
    }

    /** Does what the goal is for. */
    abstract void perform() throws MojoExecutionException, MojoFailureException;

    /** Deletes a file of an earlier build, if there is one. */
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

    /** {@return a property as Maven itself looks it up, absent if nobody sets it} */
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

    /** {@return whether the baselines may be those of other modules too} */
    final boolean isStoreShared() {
        return store != null || module().isShared(baselines());
    }

    /** {@return where the baselines are kept} */
    public final BaselineStore store() {
        return store == null
                ? new FileBaselineStore(baselines())
                : ProvidedStores.open(store, PerfRatchetMojo.class.getClassLoader());
    }

    /** {@return where the baselines are kept, as a reader finds it} */
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

    /** {@return when the code on disk was last compiled, in whole seconds; empty without any} */
    final Optional<Instant> compiled() {
        return CompiledCode.newest(List.of(
                Path.of(project.getBuild().getOutputDirectory()),
                Path.of(project.getBuild().getTestOutputDirectory())));
    }
}
