package io.github.perfratchet.baseline.selftest;

import io.github.perfratchet.baseline.statistics.BinomialInterval;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * How many of some verdicts were of a kind.
 *
 * @param hits those of the kind
 * @param of all that count
 * @since 0.1
 */
public record Tally(int hits, int of) {

    static <T> Tally of(Collection<T> all, Predicate<T> kind) {
        return new Tally((int) all.stream().filter(kind).count(), all.size());
    }

    /** {@return the exact interval of 95 % for the share, as if no verdict depended on another} */
    public BinomialInterval interval() {
        return BinomialInterval.of(hits, of);
    }
}
