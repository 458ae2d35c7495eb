package io.github.perfratchet.maven.check;

import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.maven.tests.UnmeasuredTests;
import java.util.List;

/**
 * The decision of a check.
 *
 * @param comparisons the benchmarks with their verdicts
 * @param unmeasured the tests that should have been measured but were not
 * @param gate the rules that decide which verdicts fail the build
 */
public record Decision(List<Comparison> comparisons, UnmeasuredTests unmeasured, Gate gate) {

    public Decision {
        comparisons = List.copyOf(comparisons);
    }

    /** {@return the benchmarks whose verdict fails the build} */
    public List<Comparison> failing() {
        return gate.failing(comparisons);
    }

    /** {@return whether the check passes} */
    public boolean passed() {
        return failing().isEmpty() && (unmeasured.isEmpty() || !gate.failOnMissing());
    }
}
