package io.github.perfratchet.maven.check;

import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.List;

/**
 * Decides which verdicts fail the build. A regression always does.
 *
 * @param failOnMissing whether a benchmark that has a baseline and was not measured does
 * @param failOnNew whether a benchmark without a baseline does
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
