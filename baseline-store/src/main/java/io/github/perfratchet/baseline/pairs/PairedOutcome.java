package io.github.perfratchet.baseline.pairs;

import io.github.perfratchet.baseline.verdict.Verdict;

/**
 * The outcome of pairs of forks.
 *
 * @param verdict the verdict; INCONCLUSIVE also while it is open
 * @param nextLook the total number of pairs at the next look; 0 if the verdict is final
 * @param from the index of the first pair that the verdict is based on
 * @param sample the differences of the pairs that the verdict is based on
 */
record PairedOutcome(Verdict verdict, int nextLook, int from, PairedSample sample) {

    /** {@return the index after the last pair that the verdict is based on} */
    int to() {
        return from + sample.size();
    }
}
