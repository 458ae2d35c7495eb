package io.github.perfratchet.maven.update;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.store.BaselineStore;
import io.github.perfratchet.baseline.update.BaselineUpdate;
import io.github.perfratchet.baseline.update.UpdateRefusedException;
import io.github.perfratchet.maven.project.TestPatterns;
import io.github.perfratchet.maven.results.Doubts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Plans an update, or rejects it. It writes nothing.
 *
 * @param request the request of the user
 * @param results the latest results
 * @param compiled the time at which the code was last compiled, in whole seconds; empty if it is not compiled
 * @param others the other modules of the build
 * @param tests finds the compiled tests; it is called if the update prunes
 * @param warnings receives a sentence for each doubt that <code>perfratchet.force</code> overrides
 */
public record UpdatePlan(
        UpdateRequest request,
        List<ClassResults> results,
        Optional<Instant> compiled,
        OtherModules others,
        Tests tests,
        Consumer<String> warnings) {

    /** Finds the methods of the compiled tests of all modules that may keep their baselines in the store. */
    @FunctionalInterface
    public interface Tests {
        /**
         * {@return the methods of each module}
         *
         * @throws MojoFailureException if the compiled classes do not show which tests are gone
         */
        List<CompiledMethods> compiled() throws MojoFailureException;
    }

    /**
     * {@return the update}
     *
     * @throws UpdateRefusedException if the update cannot be performed as requested
     * @throws MojoFailureException if the compiled classes do not show which tests are gone
     */
    public BaselineUpdate of(BaselineStore store) throws MojoFailureException {
        TestPatterns wanted = request.patterns();
        BaselineUpdate update = BaselineUpdate.of(store);
        if (request.accepts() || (request.prune() && request.namesTests())) {
            refuseUnknown(wanted, update);
        }
        if (request.rename() != null) {
            update = update.rename(others.withoutTheirs(request.renamings(), update));
        }
        if (request.prune() && !update.benchmarks().isEmpty()) {
            update = update.prune(new GoneBenchmarks(tests.compiled(), ofThisCode(), wanted, request.namesTests()));
        }
        if (request.accepts()) {
            Selection selection = Selection.of(results, wanted);
            ClassNames classes = UpdateSummary.classNames(update, results);
            refusePairs(selection, classes);
            refuseDoubtful(selection, classes);
            update = update.promote(selection.results(), wanted, request.acceptances());
        }
        return update;
    }

    /** Rejects patterns that no module knows. In a build of several modules, a pattern may be for another module. */
    private void refuseUnknown(TestPatterns wanted, BaselineUpdate update) {
        List<BenchmarkId> known =
                new ArrayList<>(results.stream().flatMap(ClassResults::ids).toList());
        if (request.prune()) {
            known.addAll(update.benchmarks());
        }
        List<String> unmatched = wanted.unmatched(known);
        List<String> unknown = unmatched.isEmpty() ? unmatched : others.unknownThere(unmatched);
        // A benchmark that another module has pruned is already unknown.
        if (unknown.isEmpty() || (request.prune() && !others.module().alone())) {
            return;
        }
        if (unknown.contains(TestPatterns.EVERYTHING)) {
            throw new UpdateRefusedException("Nothing was measured yet: there are no results in "
                    + others.module().shown(others.module().results()) + ". Measure with mvn verify, then update.");
        }
        throw new UpdateRefusedException(
                TestPatterns.unknown(request.prune() ? "benchmark" : "measured benchmark", unknown)
                        + "; if it was not measured yet, measure it with mvn verify.");
    }

    /** {@return the results of code that was not compiled again after the measurement} */
    private List<ClassResults> ofThisCode() {
        return results.stream()
                .filter(ofClass -> !Doubts.isOlderThan(ofClass, compiled))
                .toList();
    }

    private static void refusePairs(Selection selection, ClassNames classes) {
        List<String> pairs = selection.inPairs(classes);
        if (!pairs.isEmpty()) {
            throw new UpdateRefusedException("Results that were measured against a base cannot be a baseline:"
                    + onLines(pairs)
                    + "\nMeasure again with mvn verify, without perfratchet.against, or select other tests with"
                    + " -Dperfratchet.tests=...");
        }
    }

    private void refuseDoubtful(Selection selection, ClassNames classes) {
        List<String> doubts = Doubts.of(selection.results(), compiled, classes);
        if (doubts.isEmpty()) {
            return;
        }
        if (request.force()) {
            doubts.forEach(doubt -> warnings.accept(doubt + ", but perfratchet.force is set"));
            return;
        }
        throw new UpdateRefusedException("The latest results are not suitable as a baseline:"
                + onLines(doubts)
                + "\nMeasure again with mvn verify, select other tests with -Dperfratchet.tests=..., or accept them"
                + " anyway:\n  mvn perfratchet:update" + others.module().selector() + " -Dperfratchet.force");
    }

    private static String onLines(List<String> lines) {
        return lines.stream().map(line -> "\n  " + line).collect(Collectors.joining());
    }
}
