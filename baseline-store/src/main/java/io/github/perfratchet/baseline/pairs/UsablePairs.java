package io.github.perfratchet.baseline.pairs;

import io.github.perfratchet.baseline.measurement.Flaw;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.JudgedFork;
import io.github.perfratchet.baseline.measurement.Steadiness;
import io.github.perfratchet.baseline.verdict.ColdNote;
import io.github.perfratchet.baseline.verdict.FlawNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of forks, and which of them count. As many are measured as the verdict takes of those that count; where {@value #MOST_IN_VAIN} do
 * not, and more than do, there is none.
 */
record UsablePairs(List<Steadiness.Pair> pairs) {

    private static final int MOST_IN_VAIN = 3;

    static UsablePairs of(List<Fork> current, List<Fork> base) {
        return new UsablePairs(Steadiness.ofPairs(current, base));
    }

    /** {@return whether another pair that counts is still to be expected} */
    boolean isHopeless() {
        long counting = pairs.stream().filter(Steadiness.Pair::counts).count();
        long inVain = pairs.size() - counting;
        return inVain >= MOST_IN_VAIN && inVain > counting;
    }

    /** {@return whether there are pairs that a verdict may rest on} */
    boolean areEnough() {
        return !isHopeless() && pairs.stream().anyMatch(Steadiness.Pair::counts);
    }

    /** {@return those that count; all of them, less their cold iterations, if these are not enough} */
    PairedForks timed() {
        return forks(areEnough() ? Steadiness.Pair::counts : pair -> true);
    }

    private PairedForks forks(Predicate<Steadiness.Pair> counts) {
        List<Steadiness.Pair> counting = pairs.stream().filter(counts).toList();
        return new PairedForks(
                counting.stream().map(pair -> pair.current().fork()).toList(),
                counting.stream().map(pair -> pair.base().fork()).toList());
    }

    /** {@return what the reader should know, a sentence or two each} */
    List<String> notes() {
        List<@Nullable Flaw> flaws = pairs.stream().map(Steadiness.Pair::flaw).toList();
        List<String> notes = new ArrayList<>(FlawNotes.of("pair of forks", flaws, areEnough()));
        List<JudgedFork> counting = pairs.stream()
                .map(pair ->
                        new JudgedFork(pair.current().fork(), pair.current().leftOut(), pair.flaw()))
                .toList();
        ColdNote.of("pairs", counting).ifPresent(notes::add);
        return notes;
    }
}
