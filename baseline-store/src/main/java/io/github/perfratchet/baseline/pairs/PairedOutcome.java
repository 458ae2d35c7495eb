package io.github.perfratchet.baseline.pairs;

import io.github.perfratchet.baseline.verdict.Verdict;

/**
 * What pairs of forks say.
 *
 * @param verdict the verdict; INCONCLUSIVE also while it is open
 * @param nextLook after how many pairs in all there will be more to say; 0 if the verdict is final
 * @param from the first pair the verdict rests on, counted from 0
 * @param sample the differences of the pairs it rests on
 */
record PairedOutcome(Verdict verdict, int nextLook, int from, PairedSample sample) {

    /** {@return the pair after the last one the verdict rests on} */
    int to() {
        return from + sample.size();
    }
}
