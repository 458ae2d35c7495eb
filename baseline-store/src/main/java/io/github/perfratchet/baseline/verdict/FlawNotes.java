package io.github.perfratchet.baseline.verdict;

import io.github.perfratchet.baseline.measurement.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the notes on forks that do not count, one note for each reason.
 *
 * @since 0.1
 */
public final class FlawNotes {

    private static final String WARM_UP_LONGER =
            " Let it warm up for longer, for example @PerfTest(warmup = \"4s\") or -Dperfratchet.warmup=4s.";

    private FlawNotes() {}

    /**
     * {@return the notes}
     *
     * @param what {@code fork}, {@code pair of forks} or {@code fork of the baseline}
     * @param flaws the flaw of each fork, in the order of the forks; {@code null} for a fork that counts
     * @param enough whether enough forks count for a verdict
     */
    public static List<String> of(String what, List<@Nullable Flaw> flaws, boolean enough) {
        List<String> notes = new ArrayList<>();
        for (Flaw flaw : Flaw.values()) {
            List<Integer> numbers = IntStream.range(0, flaws.size())
                    .filter(i -> flaws.get(i) == flaw)
                    .mapToObj(i -> i + 1)
                    .toList();
            if (!numbers.isEmpty()) {
                notes.add(named(what, numbers, flaws.size()) + " " + of(flaw, numbers.size() > 1)
                        + (enough ? " The verdict rests on the others." : " There are too few others for a verdict.")
                        + advice(flaw));
            }
        }
        return notes;
    }

    private static String named(String what, List<Integer> numbers, int of) {
        String plural =
                what.startsWith("pair") ? what.replaceFirst("pair", "pairs") : what.replaceFirst("fork", "forks");
        String name = numbers.size() == 1 ? what : plural;
        return capitalized(name) + " " + numbers.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + " of " + of;
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String of(Flaw flaw, boolean several) {
        return switch (flaw) {
            case NOT_WARM ->
                (several ? "were" : "was")
                        + " not warm at the start, or the machine was slower then: too few iterations are left without the"
                        + " slow ones at the beginning.";
            case COMPILING ->
                (several ? "were" : "was")
                        + " not warm at the start: the JIT compiler was still working for more than a quarter of the measured time.";
            case DRIFTS ->
                (several ? "drift" : "drifts") + ": the iterations get slower or faster from the first to the last.";
            case TWO_SPEEDS ->
                (several ? "run" : "runs")
                        + " at two speeds: the iterations are fast for a while and slow for a while.";
        };
    }

    private static String advice(Flaw flaw) {
        return flaw == Flaw.DRIFTS
                ? WARM_UP_LONGER + " If the operation changes the data it works on, restore them before each operation."
                : WARM_UP_LONGER;
    }
}
