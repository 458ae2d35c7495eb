package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.store.ResultsFolder;
import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.baseline.update.BaselineUpdate;
import io.github.perfratchet.baseline.update.Change;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Accepts what was measured last as the baseline. A benchmark that did not change gets one more session, which makes later
 * checks finer; one that changed starts anew.
 *
 * @since 0.1
 */
@Mojo(name = "update", threadSafe = true)
final class UpdateMojo extends PerfRatchetMojo {

    private static final String EVERYTHING = "*";

    /** Skips this goal. */
    @Parameter(property = "perfratchet.update.skip", defaultValue = "false")
    private boolean skipUpdate;

    /**
     * The benchmarks to accept, all unless set: <code>ParserTests</code>, <code>ParserTests#parses*</code> or
     * <code>com.acme.*</code>, several separated by commas.
     */
    @Parameter(property = "perfratchet.tests")
    private @Nullable String tests;

    /** Whether to accept what a run measured that failed, was cut short, or is older than the compiled code. */
    @Parameter(property = "perfratchet.force", defaultValue = "false")
    private boolean force;

    @Override
    boolean isGoalSkipped() {
        return skipUpdate;
    }

    @Override
    void perform() throws MojoFailureException {
        TestPatterns wanted = TestPatterns.parse(tests == null ? EVERYTHING : tests);
        List<ClassResults> results = new ResultsFolder(module().results()).readAll();
        refuseUnknown(wanted, results);
        Selection selection = Selection.of(results, wanted);
        if (selection.results().isEmpty()) {
            getLog().info("Nothing to accept: "
                    + (results.isEmpty()
                            ? "no results in " + module().shown(module().results())
                            : "no benchmark is meant")
                    + ".");
            return;
        }
        refuseDoubtful(selection);
        List<Change> changes = new BaselineUpdate(store()).promote(selection.results(), wanted);
        print(changes);
    }

    /** In a build of several modules a pattern may be meant for another; it is unknown if no module knows it. */
    private void refuseUnknown(TestPatterns wanted, List<ClassResults> results) throws MojoFailureException {
        List<String> unmatched = wanted.unmatched(ids(results.stream()));
        if (unmatched.isEmpty()) {
            return;
        }
        List<String> unknown = new TestPatterns(unmatched).unmatched(ids(inOtherModules()));
        if (unknown.isEmpty()) {
            return;
        }
        if (unknown.contains(EVERYTHING)) {
            throw new MojoFailureException("Nothing was measured yet: there are no results in "
                    + module().shown(module().results()) + ". Measure with mvn verify, then update.");
        }
        throw new MojoFailureException("No measured benchmark matches "
                + unknown.stream().map(Printable::quoted).collect(Collectors.joining(", "))
                + " of perfratchet.tests. Write Class, Class#method or a pattern with * and ?;"
                + " if it was not measured yet, measure it with mvn verify.");
    }

    private Stream<ClassResults> inOtherModules() {
        return module().siblings().stream().flatMap(folder -> new ResultsFolder(folder).readAll().stream());
    }

    private static List<BenchmarkId> ids(Stream<ClassResults> results) {
        return results.flatMap(Selection::ids).toList();
    }

    private void refuseDoubtful(Selection selection) throws MojoFailureException {
        List<String> doubts = selection.doubts(CompiledCode.newest(List.of(
                Path.of(project().getBuild().getOutputDirectory()),
                Path.of(project().getBuild().getTestOutputDirectory()))));
        if (doubts.isEmpty()) {
            return;
        }
        if (force) {
            doubts.forEach(doubt -> getLog().warn(doubt + ", but perfratchet.force is set"));
            return;
        }
        throw new MojoFailureException("The latest results are not fit to be a baseline:"
                + doubts.stream().map(doubt -> "\n  " + doubt).collect(Collectors.joining())
                + "\nMeasure again with mvn verify, choose others with -Dperfratchet.tests=..., or accept them all the same:"
                + "\n  mvn perfratchet:update" + module().selector() + " -Dperfratchet.force");
    }

    private void print(List<Change> changes) {
        changes.forEach(change -> getLog().info(module().title() + ChangeText.of(change)));
        boolean written = changes.stream().anyMatch(change -> change.kind() != Change.Kind.ALREADY_RECORDED);
        getLog().info(module().title()
                + (written
                        ? (isKeptInFiles() ? "review and commit " : "kept in ") + shownStore() + "."
                        : "nothing was written. Measure again with mvn verify to record another session."));
    }
}
