package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.untrusted.UnknownNameException;
import io.github.perfratchet.baseline.update.BaselineUpdate;
import io.github.perfratchet.baseline.update.UpdateRefusedException;
import io.github.perfratchet.maven.update.CompiledMethods;
import io.github.perfratchet.maven.update.CompiledTests;
import io.github.perfratchet.maven.update.OtherModules;
import io.github.perfratchet.maven.update.SharingModules;
import io.github.perfratchet.maven.update.UpdatePlan;
import io.github.perfratchet.maven.update.UpdateRequest;
import io.github.perfratchet.maven.update.UpdateSummary;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Accepts the last measurement as the baseline. A benchmark that did not change gets one more session, which makes later verdicts finer. A
 * benchmark that changed gets a new baseline. The goal can also rename baselines, or remove the baselines of tests that are gone. With
 * <code>perfratchet.dryRun</code>, it only prints what it would do.
 *
 * @since 0.1
 */
@Mojo(name = "update", threadSafe = true)
final class UpdateMojo extends ResultsMojo {

    /** The width of a terminal line without Maven's own {@code [INFO] }. */
    private static final int WIDTH = 80 - "[INFO] ".length();

    /** Skips this goal. */
    @Parameter(property = "perfratchet.update.skip", defaultValue = "false")
    private boolean skipUpdate;

    /**
     * The benchmarks to accept or to prune, separated by commas: <code>ParserTests</code>, <code>ParserTests#parses*</code> or
     * <code>com.acme.*</code>. By default, all are selected.
     */
    @Parameter(property = "perfratchet.tests")
    private @Nullable String tests;

    /**
     * The benchmarks to accept, separated by commas: <code>all</code>; <code>improved</code>, which never makes a limit looser;
     * <code>new</code>, which are those without a baseline. The default is <code>all</code>. If the update renames or prunes, nothing is
     * accepted by default.
     */
    @Parameter(property = "perfratchet.accept")
    private @Nullable String accept;

    /**
     * Renames benchmarks with all their sessions, in all environments:
     * <code>com.acme.OldTests#parses -&gt; com.acme.NewTests#parses</code>, or <code>OldTests -&gt; NewTests</code> for a whole class.
     * Separate several by commas.
     */
    @Parameter(property = "perfratchet.rename")
    private @Nullable String rename;

    /**
     * Removes the baselines of tests whose class or method is gone from the compiled tests, in all environments. If
     * <code>perfratchet.tests</code> is set, it also removes the baselines of calls whose method was measured only with other arguments.
     */
    @Parameter(property = "perfratchet.prune", defaultValue = "false")
    private boolean prune;

    /** Prints what would change, and writes nothing. */
    @Parameter(property = "perfratchet.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * Accepts the results of a run that failed, was cut short, or is older than the compiled code. Results that were measured against a
     * base are never accepted.
     */
    @Parameter(property = "perfratchet.force", defaultValue = "false")
    private boolean force;

    @Override
    boolean isGoalSkipped() {
        return skipUpdate;
    }

    @Override
    void perform() throws MojoExecutionException, MojoFailureException {
        try {
            List<ClassResults> results = results();
            BaselineUpdate update = plan(results).of(store());
            if (!dryRun) {
                update.write();
            }
            UpdateSummary summary = new UpdateSummary(
                    update, results, dryRun, prune, new UpdateSummary.Store(shownStore(), isKeptInFiles()));
            summary.lines(WIDTH - module().title().length()).forEach(line -> getLog().info(module().title() + line));
            summary.warnings().forEach(warning -> getLog().warn(module().title() + warning));
        } catch (UpdateRefusedException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (UnknownNameException e) {
            throw new MojoFailureException("perfratchet.accept: " + e.getMessage(), e);
        }
    }

    private UpdatePlan plan(List<ClassResults> results) {
        return new UpdatePlan(
                new UpdateRequest(tests, accept, rename, prune, force),
                results,
                compiled(),
                new OtherModules(module(), baselines(), isStoreShared()),
                this::compiledTests,
                getLog()::warn);
    }

    private List<CompiledMethods> compiledTests() throws MojoFailureException {
        return isStoreShared()
                ? new SharingModules(project(), session(), module()).compiledTests(shownStore(), tests != null)
                : List.of(CompiledTests.of(project(), module()));
    }
}
