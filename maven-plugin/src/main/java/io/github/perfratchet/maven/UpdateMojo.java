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
 * Accepts what was measured last as the baseline. A benchmark that did not change gets one more session, which makes later
 * checks finer; one that changed starts anew. Asked to, it renames baselines instead, or removes those of tests that are gone;
 * with <code>perfratchet.dryRun</code> it only says what it would do.
 *
 * @since 0.1
 */
@Mojo(name = "update", threadSafe = true)
final class UpdateMojo extends ResultsMojo {

    /** What a line of a terminal leaves beside Maven's own {@code [INFO] }. */
    private static final int WIDTH = 80 - "[INFO] ".length();

    /** Skips this goal. */
    @Parameter(property = "perfratchet.update.skip", defaultValue = "false")
    private boolean skipUpdate;

    /**
     * The benchmarks to accept, or to prune, all unless set: <code>ParserTests</code>, <code>ParserTests#parses*</code> or
     * <code>com.acme.*</code>, several separated by commas.
     */
    @Parameter(property = "perfratchet.tests")
    private @Nullable String tests;

    /**
     * What to accept: <code>all</code>; <code>improved</code>, the ratchet, by which no limit gets looser; <code>new</code>,
     * what has no baseline yet; several separated by commas. <code>all</code> unless the update renames or prunes: then
     * nothing is accepted, unless this is set.
     */
    @Parameter(property = "perfratchet.accept")
    private @Nullable String accept;

    /**
     * Gives benchmarks another name, with all their sessions, in all environments:
     * <code>com.acme.OldTests#parses -&gt; com.acme.NewTests#parses</code>, or <code>OldTests -&gt; NewTests</code> for a whole
     * class; several separated by commas.
     */
    @Parameter(property = "perfratchet.rename")
    private @Nullable String rename;

    /**
     * Whether to remove the baselines, in all environments, of tests whose class or method is gone from the compiled tests;
     * with <code>perfratchet.tests</code> also of calls whose method was measured with other arguments only.
     */
    @Parameter(property = "perfratchet.prune", defaultValue = "false")
    private boolean prune;

    /** Whether to say what would change, and to write nothing. */
    @Parameter(property = "perfratchet.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** Whether to accept what a run measured that failed, was cut short, or is older than the compiled code. */
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
                module(),
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
