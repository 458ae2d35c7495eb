package io.github.perfratchet.maven.check;

import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.List;

/**
 * Decides which verdicts fail the build. A regression always fails it.
 *
 * @param failOnMissing whether the build fails if a benchmark has a baseline but was not measured
 * @param failOnNew whether the build fails if a benchmark has no baseline
 */
public record Gate(boolean failOnMissing, boolean failOnNew) {

    boolean fails(Verdict verdict) {
        return switch (verdict) {
            case REGRESSED -> true;
            case MISSING -> failOnMissing;
            case NEW -> failOnNew;
            case INCONCLUSIVE, UNCHANGED, IMPROVED -> false;
        };
    }

    public List<Comparison> failing(List<Comparison> comparisons) {
        return comparisons.stream()
                .filter(comparison -> fails(comparison.verdict()))
                .toList();
    }
}
