package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.comparison.BaselineComparator;
import io.github.perfratchet.baseline.comparison.CheckReport;
import io.github.perfratchet.baseline.comparison.Comparison;
import io.github.perfratchet.baseline.interchange.JmhResults;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.store.BaselineStore;
import io.github.perfratchet.baseline.store.ClassBaseline;
import io.github.perfratchet.baseline.store.RunFile;
import io.github.perfratchet.baseline.text.Colours;
import io.github.perfratchet.baseline.text.ComparisonTable;
import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.maven.tests.BuildCache;
import io.github.perfratchet.maven.tests.UnmeasuredTests;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
 * Compares what the tests measured with the stored baselines, and fails the build if a benchmark got slower or allocates
 * more. Within a build only what that build measured counts; called as <code>mvn perfratchet:check</code> it compares the
 * latest results, whenever they were measured.
 *
 * @since 0.1
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
final class CheckMojo extends ResultsMojo {

    private static final int MOST_NAMES = 2;
    /** Skips this goal. */
    @Parameter(property = "perfratchet.check.skip", defaultValue = "false")
    private boolean skipCheck;

    /**
     * Whether a benchmark that has a baseline, but was not measured, fails the build, and a compiled <code>@PerfTest</code> that was
     * neither measured nor skipped.
     */
    @Parameter(property = "perfratchet.failOnMissing", defaultValue = "false")
    private boolean failOnMissing;

    /** Whether a benchmark that has no baseline fails the build. */
    @Parameter(property = "perfratchet.failOnNew", defaultValue = "false")
    private boolean failOnNew;

    /** How many characters wide the table may be, at least 60. */
    @Parameter(property = "perfratchet.width", defaultValue = "100")
    private int width;

    /** The version that the tests were to be measured against; see the goal <code>prepare</code>. */
    @Parameter(property = "perfratchet.against")
    private @Nullable String against;

    /**
     * Saves what was measured, also if the check fails: <code>-Dperfratchet.save=NAME</code>, or <code>-Dperfratchet.save</code>
     * to have it named by commit and time.
     */
    @Parameter(property = "perfratchet.save")
    private @Nullable String save;

    /** Whether every run is saved. */
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
        // An earlier build's verdicts must not be taken for this one's, whatever happens from here on.
        removeEarlier(module().report());
        removeEarlier(module().jmhResults());
        BaselineStore store = store();
        List<ClassResults> all = results();
        LatestResults results = latest(all);
        mention(results.stale());
        if (isBoundToTheLifecycle() && !"false".equals(property("maven.build.cache.enabled"))) {
            BuildCache.warning(buildRoot(), project()).ifPresent(warning -> getLog().warn(module().title() + warning));
        }
        TestRun tests = TestRun.of(this, dependencies, results.current());
        if (results.isEmpty()) {
            if (saving.wanted()) {
                getLog().warn(module().title() + "Nothing is saved, because nothing was measured.");
            }
            checkNothing(store, tests);
            return;
        }
        List<ClassBaseline> stored = store.readAll();
        JmhResults.write(module().jmhResults(), results.current());
        requireMeasuredAgainst(results.current());
        List<Comparison> comparisons = BaselineComparator.compare(results.current(), stored);
        List<Comparison> failing = gate().failing(comparisons);
        boolean passed = failing.isEmpty() && passes(tests.unmeasured());
        CheckReport.write(
                module().report(),
                comparisons,
                results.current(),
                tests.unmeasured().forReport(),
                passed);
        ClassNames classes = classNames(all, stored.stream().flatMap(ClassBaseline::ids));
        print(results.current(), comparisons, tests, classes);
        warn(tests.unmeasured());
        if (saving.wanted()) {
            RunFile saved = saving.save(runs(), results.current(), passed, compiled());
            getLog().info(module().title() + "saved as " + module().shown(saved.path()) + "; mvn perfratchet:compare"
                    + module().selector() + " compares later runs with it.");
        }
        if (!failing.isEmpty()) {
            String why = WhyCommand.sentence(comparisons, tests.choice(), against, module());
            throw new MojoFailureException(
                    FailureMessage.of(failing, comparisons.size(), module(), classes, shownStore())
                            + (why.isEmpty() ? "" : "\n" + why));
        }
        if (!passed) {
            throw new MojoFailureException(tests.unmeasured().message());
        }
    }

    private Path buildRoot() {
        File root = session().getRequest().getMultiModuleProjectDirectory();
        return (root == null ? project().getBasedir() : root).toPath();
    }

    private boolean passes(UnmeasuredTests unmeasured) {
        return unmeasured.isEmpty() || !failOnMissing;
    }

    private void warn(UnmeasuredTests unmeasured) {
        if (!unmeasured.isEmpty()) {
            getLog().warn(module().title() + unmeasured.message());
        }
    }

    /** A key that did not reach the tests must not turn a comparison with a base into one with the baseline. */
    private void requireMeasuredAgainst(List<ClassResults> results) throws MojoExecutionException {
        Optional<Measurement> alone = results.stream()
                .flatMap(ofClass -> ofClass.measurements().stream())
                .filter(measurement -> against != null
                        && measurement.against() == null
                        && !measurement.settings().areOfJmhAlone())
                .findFirst();
        if (alone.isPresent()) {
            throw new MojoExecutionException(
                    "perfratchet.against is " + Printable.quoted(String.valueOf(against)) + ", but "
                            + Names.inFull(alone.get().id())
                            + " was measured alone, because its JVM did not know. Give the key on the"
                            + " command line, mvn verify -Dperfratchet.against=..., or to Surefire as a system property too.");
        }
    }

    private LatestResults latest(Collection<ClassResults> results) {
        Instant from = isBoundToTheLifecycle() ? session().getStartTime().toInstant() : Instant.EPOCH;
        return LatestResults.since(from, results);
    }

    private void mention(List<ClassResults> stale) {
        if (stale.isEmpty()) {
            return;
        }
        // A build may have run a class more than once.
        SortedMap<String, Instant> classes = new TreeMap<>();
        stale.forEach(results -> classes.putIfAbsent(results.className(), results.startedAt()));
        String names = classes.entrySet().stream()
                .limit(MOST_NAMES)
                .map(ofClass -> Names.ofClass(ofClass.getKey()) + " (" + age(ofClass.getValue()) + ")")
                .collect(Collectors.joining(", "));
        int others = classes.size() - MOST_NAMES;
        String more = others <= 0 ? "" : " and of " + others + (others == 1 ? " more class" : " more classes");
        getLog().warn(module().title() + "Results of " + names + more
                + " do not count, because an earlier build measured them. Measure them with mvn verify, or compare them with"
                + " mvn perfratchet:check.");
    }

    private void checkNothing(BaselineStore store, TestRun tests) throws MojoExecutionException, MojoFailureException {
        long kept =
                store.readAll().stream().flatMap(ClassBaseline::ids).distinct().count();
        boolean passed = !failOnMissing || (kept == 0 && tests.unmeasured().isEmpty());
        CheckReport.write(
                module().report(), List.of(), List.of(), tests.unmeasured().forReport(), passed);
        String message = NothingMeasured.message(tests.reasonForNothing(), kept);
        if (!passed) {
            warn(tests.unmeasured());
            throw new MojoFailureException(message);
        }
        if (tests.isNothingMeant() || (kept == 0 && !tests.isNothingSuspicious())) {
            getLog().info(module().title() + message);
        } else {
            getLog().warn(module().title() + message);
        }
        warn(tests.unmeasured());
    }

    private void print(List<ClassResults> results, List<Comparison> comparisons, TestRun tests, ClassNames classes) {
        Instant first = results.stream()
                .map(ClassResults::startedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Colours colours = MessageUtils.isColorEnabled() ? Colours.ANSI : Colours.NONE;
        // One call, so that a parallel build cannot put another module's lines between these.
        getLog().info(module().title() + "compared with " + reference(comparisons) + " (measured " + age(first) + "):"
                + System.lineSeparator() + ComparisonTable.render(comparisons, classes, colours, width));
        results.stream()
                .filter(ofClass -> !ofClass.finished())
                .map(ClassResults::className)
                .distinct()
                .forEach(this::warnThatItWasCutShort);
        DisturbanceText.of(results).forEach(line -> getLog().warn(module().title() + line));
        Advice.about(comparisons, gate(), module(), classes)
                .forEach(sentence -> getLog().info(module().title() + sentence));
        String why = WhyCommand.sentence(comparisons, tests.choice(), against, module());
        if (!why.isEmpty() && gate().failing(comparisons).isEmpty()) {
            getLog().info(module().title() + why);
        }
        Extent extent = new Extent(comparisons, classes);
        if (extent.isLimited()) {
            getLog().warn(module().title() + extent.summary());
        } else {
            getLog().info(module().title() + extent.summary());
        }
        getLog().info(module().title() + "all figures are in " + module().shown(module().report()) + ".");
    }

    private String reference(List<Comparison> comparisons) {
        return comparisons.stream()
                .map(Comparison::base)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Printable::escape)
                .orElseGet(this::shownStore);
    }

    private void warnThatItWasCutShort(String className) {
        getLog().warn(module().title() + Names.ofClass(className)
                + " did not run to its end, so some of its benchmarks may be missing. Run it again with mvn verify.");
    }

    private Gate gate() {
        return new Gate(failOnMissing, failOnNew);
    }

    private static String age(Instant measured) {
        return Age.of(measured, Instant.now(), ZoneId.systemDefault());
    }
}
