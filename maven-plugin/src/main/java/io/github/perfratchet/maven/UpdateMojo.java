package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.store.ClassBaseline;
import io.github.perfratchet.baseline.store.FileBaselineStore;
import io.github.perfratchet.baseline.store.ResultsFolder;
import io.github.perfratchet.baseline.untrusted.UnknownNameException;
import io.github.perfratchet.baseline.update.Acceptance;
import io.github.perfratchet.baseline.update.BaselineUpdate;
import io.github.perfratchet.baseline.update.Change;
import io.github.perfratchet.baseline.update.Renaming;
import io.github.perfratchet.baseline.update.UpdateRefusedException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            BaselineUpdate update = planned(results);
            if (!dryRun) {
                update.write();
            }
            print(update, classNames(results, ids(update)));
            warnIfDisturbed(update, results);
        } catch (UpdateRefusedException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (UnknownNameException e) {
            throw new MojoFailureException("perfratchet.accept: " + e.getMessage(), e);
        }
    }

    private static Stream<BenchmarkId> ids(BaselineUpdate update) {
        return Stream.concat(
                update.benchmarks().stream(), update.changes().stream().map(Change::id));
    }

    private BaselineUpdate planned(List<ClassResults> results) throws MojoExecutionException, MojoFailureException {
        TestPatterns wanted = TestPatterns.parse(tests);
        BaselineUpdate update = BaselineUpdate.of(store());
        boolean accepts = accept != null || (rename == null && !prune);
        if (accepts || (prune && tests != null)) {
            refuseUnknown(wanted, results, update);
        }
        if (rename != null) {
            update = update.rename(
                    known(TestPatterns.split(rename).map(Renaming::parse).toList(), update));
        }
        if (prune && !update.benchmarks().isEmpty()) {
            update = update.prune(new GoneBenchmarks(compiledTests(), ofThisCode(results), wanted, tests != null));
        }
        if (accepts) {
            Selection selection = Selection.of(results, wanted);
            ClassNames classes = classNames(results, ids(update));
            refusePairs(selection, classes);
            refuseDoubtful(selection, classes);
            update = update.promote(
                    selection.results(), wanted, accept == null ? Set.of(Acceptance.ALL) : Acceptance.parse(accept));
        }
        return update;
    }

    private List<CompiledMethods> compiledTests() throws MojoFailureException {
        return isStoreShared()
                ? new SharingModules(project(), session(), module()).compiledTests(shownStore(), tests != null)
                : List.of(CompiledTests.of(project(), module()));
    }

    /** In a build of several modules a name may be meant for another, which may have renamed it already. */
    private List<Renaming> known(List<Renaming> renamings, BaselineUpdate update) {
        Predicate<Renaming> isKnownHere =
                renaming -> !renaming.sources(update.benchmarks()).isEmpty();
        if (module().alone() || renamings.stream().allMatch(isKnownHere)) {
            return renamings;
        }
        Set<BenchmarkId> elsewhere = isStoreShared() ? update.benchmarks() : inSiblings();
        return renamings.stream()
                .filter(renaming -> isKnownHere.test(renaming) || !renaming.concerns(elsewhere))
                .toList();
    }

    private Set<BenchmarkId> inSiblings() {
        return module().inSiblings(baselines()).stream()
                .flatMap(folder -> new FileBaselineStore(folder).readAll().stream())
                .flatMap(ClassBaseline::ids)
                .collect(Collectors.toSet());
    }

    /** In a build of several modules a pattern may be meant for another; it is unknown if no module knows it. */
    private void refuseUnknown(TestPatterns wanted, List<ClassResults> results, BaselineUpdate update)
            throws MojoFailureException {
        List<BenchmarkId> known = new ArrayList<>(ids(results.stream()));
        if (prune) {
            known.addAll(update.benchmarks());
        }
        List<String> unmatched = wanted.unmatched(known);
        if (unmatched.isEmpty()) {
            return;
        }
        List<String> unknown = new TestPatterns(unmatched).unmatched(ids(inOtherModules()));
        // What another module has pruned is unknown by now.
        if (unknown.isEmpty() || (prune && !module().alone())) {
            return;
        }
        if (unknown.contains(TestPatterns.EVERYTHING)) {
            throw new MojoFailureException("Nothing was measured yet: there are no results in "
                    + module().shown(module().results()) + ". Measure with mvn verify, then update.");
        }
        throw new MojoFailureException(TestPatterns.unknown(prune ? "benchmark" : "measured benchmark", unknown)
                + "; if it was not measured yet, measure it with mvn verify.");
    }

    private Stream<ClassResults> inOtherModules() {
        return module().inSiblings(module().results()).stream()
                .flatMap(folder -> new ResultsFolder(folder).readAll().stream());
    }

    private static List<BenchmarkId> ids(Stream<ClassResults> results) {
        return results.flatMap(Selection::ids).toList();
    }

    /** {@return the results of code that was not compiled again since} */
    private List<ClassResults> ofThisCode(List<ClassResults> results) {
        Optional<Instant> compiled = compiled();
        return results.stream()
                .filter(ofClass -> !Selection.isOlderThan(ofClass, compiled))
                .toList();
    }

    private void refusePairs(Selection selection, ClassNames classes) throws MojoFailureException {
        List<String> pairs = selection.inPairs(classes);
        if (!pairs.isEmpty()) {
            throw new MojoFailureException("What was measured in pairs cannot be a baseline:" + onLines(pairs)
                    + "\nMeasure again without perfratchet.against, by mvn verify, or choose others with"
                    + " -Dperfratchet.tests=...");
        }
    }

    private static String onLines(List<String> lines) {
        return lines.stream().map(line -> "\n  " + line).collect(Collectors.joining());
    }

    private void refuseDoubtful(Selection selection, ClassNames classes) throws MojoFailureException {
        List<String> doubts = selection.doubts(compiled(), classes);
        if (doubts.isEmpty()) {
            return;
        }
        if (force) {
            doubts.forEach(doubt -> getLog().warn(doubt + ", but perfratchet.force is set"));
            return;
        }
        throw new MojoFailureException("The latest results are not fit to be a baseline:"
                + onLines(doubts)
                + "\nMeasure again with mvn verify, choose others with -Dperfratchet.tests=..., or accept them all the same:"
                + "\n  mvn perfratchet:update" + module().selector() + " -Dperfratchet.force");
    }

    private void print(BaselineUpdate update, ClassNames classes) {
        if (dryRun && !update.changes().isEmpty()) {
            say("a dry run, so nothing is written. The update would do this:");
        }
        ChangeText.of(update.changes(), classes, WIDTH - module().title().length())
                .forEach(this::say);
        say(outcome(update));
    }

    /** Of what this update takes as a baseline, not of what it leaves. */
    private void warnIfDisturbed(BaselineUpdate update, List<ClassResults> results) {
        Set<BenchmarkId> taken = update.changes().stream()
                .filter(Change.Promoted.class::isInstance)
                .map(Change::id)
                .collect(Collectors.toSet());
        List<String> disturbances = DisturbanceText.of(results.stream()
                .filter(ofClass -> Selection.ids(ofClass).anyMatch(taken::contains))
                .toList());
        disturbances.forEach(line -> getLog().warn(module().title() + line));
        if (!disturbances.isEmpty()) {
            getLog().warn(
                            module().title()
                                    + "The baseline is marked as disturbed. Times that a busy machine measured are too"
                                    + " long, and let a slowdown pass: if that can be helped, measure again with mvn verify and update.");
        }
    }

    private void say(String line) {
        getLog().info(module().title() + line);
    }

    private String outcome(BaselineUpdate update) {
        String files = Stream.of(count(update.written(), "written"), count(update.deleted(), "deleted"))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", "));
        if (files.isEmpty()) {
            return nothing(update.changes());
        }
        return dryRun
                ? "without perfratchet.dryRun: " + files + "."
                : files + "; " + (isKeptInFiles() ? "review and commit " : "kept in ") + shownStore() + ".";
    }

    private String count(int classes, String done) {
        String what =
                isKeptInFiles() ? (classes == 1 ? " file " : " files ") : (classes == 1 ? " class " : " classes ");
        return classes == 0 ? "" : classes + what + done;
    }

    private String nothing(List<Change> changes) {
        if (changes.stream().anyMatch(Change.Promoted.class::isInstance)) {
            return "nothing was written. Measure again with mvn verify to record another session.";
        }
        if (!changes.isEmpty()) {
            return "nothing to accept.";
        }
        if (prune) {
            return "nothing to prune: the compiled tests have all the benchmarks.";
        }
        return "nothing to change" + (Files.isDirectory(module().results()) ? "." : ": no results here.");
    }
}
