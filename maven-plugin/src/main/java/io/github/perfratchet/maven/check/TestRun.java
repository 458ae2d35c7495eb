package io.github.perfratchet.maven.check;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.results.TestFate;
import io.github.perfratchet.baseline.results.TestFate.Kind;
import io.github.perfratchet.baseline.results.TestFates;
import io.github.perfratchet.maven.project.CurrentBuild;
import io.github.perfratchet.maven.tests.ModuleTests;
import io.github.perfratchet.maven.tests.UnmeasuredTests;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Describes what happened to the performance tests of a module in this build.
 *
 * @param unmeasured the tests that were neither measured nor skipped; none if a property turns tests off
 * @param isNothingMeant whether nothing should be measured, because of a property, a filter or the tests themselves
 * @param isNothingSuspicious whether it is suspicious that nothing was measured, because tests ran or should have run
 * @param reasonForNothing the reason why nothing was measured, if nothing was
 * @param choice the property that selects the tests to run
 */
public record TestRun(
        UnmeasuredTests unmeasured,
        boolean isNothingMeant,
        boolean isNothingSuspicious,
        String reasonForNothing,
        String choice) {

    private static final Set<Kind> MEANT = Set.of(Kind.SKIPPED, Kind.RAN_ONCE);

    /**
     * {@return the description of a run}
     *
     * @param tests the performance tests of the module
     * @param results the results of the run
     */
    public static TestRun of(CurrentBuild build, ModuleTests tests, Collection<ClassResults> results) {
        Optional<String> intention = NothingMeasured.intention(build.properties());
        TestFates folder = new TestFates(build.module().output().resolve("tests"));
        List<TestFate> fates = folder.since(build.start());
        if (build.bound()) {
            folder.deleteBefore(build.start());
        }
        boolean ran = !fates.isEmpty() || tests.ranSince(build.start());
        // If the user calls the goal, it compares the results of an earlier build. The tests that were selected there
        // are unknown.
        boolean known = intention.isEmpty() && (ran || build.bound());
        UnmeasuredTests unmeasured = known
                ? tests.unmeasured(
                        fates, results.stream().flatMap(ClassResults::ids).toList())
                : UnmeasuredTests.NONE;
        boolean skipped = !fates.isEmpty()
                && unmeasured.isEmpty()
                && fates.stream().map(TestFate::kind).anyMatch(MEANT::contains);
        boolean filtered = tests.exist() && tests.areFiltered();
        String reason = intention.orElse(
                skipped
                        ? "the tests with @PerfTest were skipped, or ran once as plain tests"
                        : filtered
                                ? "the selection of tests (test, it.test, groups, excludedGroups, skips) excludes"
                                        + " every @PerfTest"
                                : NothingMeasured.NO_TEST_RAN);
        return new TestRun(
                unmeasured,
                intention.isPresent() || skipped || filtered,
                !unmeasured.isEmpty() || (ran && build.module().alone()),
                reason,
                tests.choice());
    }
}
