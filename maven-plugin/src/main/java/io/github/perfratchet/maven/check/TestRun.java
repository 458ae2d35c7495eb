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
 * What this build's run of the tests says of the performance tests of its module.
 *
 * @param unmeasured those that were neither measured nor skipped, without a switch that means it
 * @param isNothingMeant whether a switch, a filter or the tests themselves say that nothing is measured
 * @param isNothingSuspicious whether tests ran, or should have, among which there should be a performance test
 * @param reasonForNothing why nothing was measured, if nothing was
 * @param choice the property that chooses the tests to run
 */
public record TestRun(
        UnmeasuredTests unmeasured,
        boolean isNothingMeant,
        boolean isNothingSuspicious,
        String reasonForNothing,
        String choice) {

    private static final Set<Kind> MEANT = Set.of(Kind.SKIPPED, Kind.RAN_ONCE);

    /**
     * {@return what the run says}
     *
     * @param tests the performance tests of the module
     * @param results what the run measured
     */
    public static TestRun of(CurrentBuild build, ModuleTests tests, Collection<ClassResults> results) {
        Optional<String> intention = NothingMeasured.intention(build.properties());
        TestFates folder = new TestFates(build.module().output().resolve("tests"));
        List<TestFate> fates = folder.since(build.start());
        if (build.bound()) {
            folder.deleteBefore(build.start());
        }
        boolean ran = !fates.isEmpty() || tests.ranSince(build.start());
        // Called by hand, it compares the results of an earlier build, and which tests that build chose is not known.
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
                                ? "the choice of tests (test, it.test, groups, excludedGroups, skips) leaves out"
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
