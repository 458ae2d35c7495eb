package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.comparison.BaselineComparator;
import io.github.perfratchet.baseline.interchange.JmhResults;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.report.CheckReport;
import io.github.perfratchet.baseline.store.ClassBaseline;
import io.github.perfratchet.baseline.text.Colours;
import io.github.perfratchet.maven.check.BaseGuard;
import io.github.perfratchet.maven.check.CheckOutput;
import io.github.perfratchet.maven.check.Decision;
import io.github.perfratchet.maven.check.FailureMessage;
import io.github.perfratchet.maven.check.Gate;
import io.github.perfratchet.maven.check.NothingMeasured;
import io.github.perfratchet.maven.check.RunSaving;
import io.github.perfratchet.maven.check.TestRun;
import io.github.perfratchet.maven.check.WhyCommand;
import io.github.perfratchet.maven.project.CurrentBuild;
import io.github.perfratchet.maven.results.LatestResults;
import io.github.perfratchet.maven.tests.BuildCache;
import io.github.perfratchet.maven.tests.ModuleTests;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.shared.utils.logging.MessageUtils;
import org.jspecify.annotations.Nullable;

/**
 * Compares what the tests measured with the stored baselines, or with the base that they were measured against. It fails the build if a
 * benchmark got slower or allocates more.
 *
 * <p>In a build, only the results that the build itself measured count. Called as <code>mvn perfratchet:check</code>, the goal compares the
 * latest results, whenever they were measured.
 *
 * @since 0.1
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
final class CheckMojo extends ResultsMojo {

    /** Skips this goal. */
    @Parameter(property = "perfratchet.check.skip", defaultValue = "false")
    private boolean skipCheck;

    /**
     * Fails the build if a benchmark has a baseline but was not measured, or if a compiled <code>@PerfTest</code> was neither measured nor
     * skipped. By default, <code>check</code> only reports them.
     */
    @Parameter(property = "perfratchet.failOnMissing", defaultValue = "false")
    private boolean failOnMissing;

    /** Fails the build if a benchmark has no baseline. By default, <code>check</code> only reports it. */
    @Parameter(property = "perfratchet.failOnNew", defaultValue = "false")
    private boolean failOnNew;

    /** The maximum width of the table in characters, at least 60. */
    @Parameter(property = "perfratchet.width", defaultValue = "100")
    private int width;

    /**
     * The base that the tests are measured against, see the goal <code>prepare</code>. If it is set, <code>check</code> fails if a test was
     * measured without a base.
     */
    @Parameter(property = "perfratchet.against")
    private @Nullable String against;

    /**
     * Saves the run, whatever the verdict of the check. The value is the name of the saved run: <code>-Dperfratchet.save=NAME</code>. With
     * <code>-Dperfratchet.save</code>, the run is named after its commit and the time. By default, the run is not saved.
     */
    @Parameter(property = "perfratchet.save")
    private @Nullable String save;

    /** Saves every run. A run without a name is named after its commit and the time. */
    @Parameter(property = "perfratchet.autosave", defaultValue = "false")
    private boolean autosave;

    private final ProjectDependenciesResolver dependencies;

    @Inject
    CheckMojo(ProjectDependenciesResolver dependencies) {
        this.dependencies = dependencies;
    }

    @Override
    boolean isGoalSkipped() {
        return skipCheck;
    }

    @Override
    void perform() throws MojoExecutionException, MojoFailureException {
        TableWidth.require(width);
        RunSaving saving = RunSaving.of(save, autosave);
        // Even if this check fails, nobody should mistake the verdicts of an earlier build for those of this build.
        removeEarlier(module().report());
        removeEarlier(module().jmhResults());
        CheckOutput output = new CheckOutput(
                getLog(), module(), shownStore(), MessageUtils.isColorEnabled() ? Colours.ANSI : Colours.NONE, width);
        CurrentBuild build = build();
        List<ClassResults> all = results();
        LatestResults latest = LatestResults.of(build, all);
        output.stale(latest.stale());
        if (build.bound()) {
            BuildCache.warning(buildRoot(), project(), build.properties()).ifPresent(output::warn);
        }
        ModuleTests tests =
                ModuleTests.of(project(), session().getRepositorySession(), dependencies, build.properties());
        TestRun run = TestRun.of(build, tests, latest.current());
        if (latest.isEmpty()) {
            if (saving.wanted()) {
                output.warn("Nothing is saved, because nothing was measured.");
            }
            checkNothing(run, output);
        } else {
            check(latest.current(), all, run, saving, output);
        }
    }

    private void checkNothing(TestRun run, CheckOutput output) throws MojoFailureException {
        long kept = store().readAll().stream()
                .flatMap(ClassBaseline::ids)
                .distinct()
                .count();
        boolean passed = !failOnMissing || (kept == 0 && run.unmeasured().isEmpty());
        CheckReport.of(List.of(), List.of(), run.unmeasured().forReport(), passed)
                .write(module().report(), List.of());
        String message = NothingMeasured.message(run.reasonForNothing(), kept);
        if (passed) {
            output.nothing(message, !run.isNothingMeant() && (kept > 0 || run.isNothingSuspicious()));
        }
        output.unmeasured(run.unmeasured());
        if (!passed) {
            throw new MojoFailureException(message);
        }
    }

    private void check(
            List<ClassResults> results, List<ClassResults> all, TestRun run, RunSaving saving, CheckOutput output)
            throws MojoExecutionException, MojoFailureException {
        JmhResults.write(module().jmhResults(), results);
        Optional<String> refusal = BaseGuard.refusal(against, results);
        if (refusal.isPresent()) {
            throw new MojoExecutionException(refusal.get());
        }
        List<ClassBaseline> stored = store().readAll();
        Decision decision = new Decision(
                BaselineComparator.compare(results, stored), run.unmeasured(), new Gate(failOnMissing, failOnNew));
        CheckReport.of(decision.comparisons(), results, run.unmeasured().forReport(), decision.passed())
                .write(module().report(), results);
        ClassNames classes = ClassNames.of(all, stored.stream().flatMap(ClassBaseline::ids));
        String why = WhyCommand.sentence(decision.comparisons(), run.choice(), against, module());
        output.decision(decision, results, classes, why);
        if (saving.wanted()) {
            output.saved(
                    saving.save(runs(), results, decision.passed(), compiled()).path());
        }
        if (!decision.passed()) {
            throw new MojoFailureException(FailureMessage.of(decision, module(), classes, shownStore(), why));
        }
    }

    private Path buildRoot() {
        File root = session().getRequest().getMultiModuleProjectDirectory();
        return (root == null ? project().getBasedir() : root).toPath();
    }
}
