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
 * The pairs of forks of a test, with the information which of them count. Pairs are measured until enough of them count for the verdict.
 * There is no verdict if at least {@value #MOST_IN_VAIN} pairs do not count and these are more than the pairs that count.
 */
record UsablePairs(List<Steadiness.Pair> pairs) {

    private static final int MOST_IN_VAIN = 3;

    static UsablePairs of(List<Fork> current, List<Fork> base) {
        return new UsablePairs(Steadiness.ofPairs(current, base));
    }

    /** {@return whether so many pairs do not count that it makes no sense to measure another pair} */
    boolean isHopeless() {
        long counting = pairs.stream().filter(Steadiness.Pair::counts).count();
        long inVain = pairs.size() - counting;
        return inVain >= MOST_IN_VAIN && inVain > counting;
    }

    /** {@return whether enough pairs count for a verdict} */
    boolean areEnough() {
        return !isHopeless() && pairs.stream().anyMatch(Steadiness.Pair::counts);
    }

    /** {@return the pairs that count; all of them, without their cold iterations, if not enough count} */
    PairedForks timed() {
        return forks(areEnough() ? Steadiness.Pair::counts : pair -> true);
    }

    private PairedForks forks(Predicate<Steadiness.Pair> counts) {
        List<Steadiness.Pair> counting = pairs.stream().filter(counts).toList();
        return new PairedForks(
                counting.stream().map(pair -> pair.current().fork()).toList(),
                counting.stream().map(pair -> pair.base().fork()).toList());
    }

    /** {@return the notes for the reader, a sentence or two each} */
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
