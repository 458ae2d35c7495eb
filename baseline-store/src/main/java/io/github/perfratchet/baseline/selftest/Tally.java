package io.github.perfratchet.baseline.selftest;

import io.github.perfratchet.baseline.statistics.BinomialInterval;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * The number of verdicts that are of a kind.
 *
 * @param hits the number of verdicts of the kind
 * @param of the number of all verdicts that count
 * @since 0.1
 */
public record Tally(int hits, int of) {

    static <T> Tally of(Collection<T> all, Predicate<T> kind) {
        return new Tally((int) all.stream().filter(kind).count(), all.size());
    }

    /** {@return the exact 95 % interval of the share, which assumes that the verdicts are independent} */
    public BinomialInterval interval() {
        return BinomialInterval.of(hits, of);
    }
}
