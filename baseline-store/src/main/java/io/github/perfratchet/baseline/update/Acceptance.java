package io.github.perfratchet.baseline.update;

import io.github.perfratchet.baseline.untrusted.Choice;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which results an update accepts.
 *
 * @since 0.1
 */
public enum Acceptance {
    /** Whatever was measured. */
    ALL,
    /** What is {@link Verdict#IMPROVED}: the ratchet, by which no limit gets looser. */
    IMPROVED,
    /** What has no baseline in its environment; a benchmark whose settings changed has one. */
    NEW;

    private static final Choice<Acceptance> CHOICE = new Choice<>(
            "what perfratchet.accept can be",
            List.of(values()),
            acceptance -> acceptance.name().toLowerCase(Locale.ROOT));

    /**
     * Reads names separated by commas: {@code improved,new}.
     *
     * @throws io.github.perfratchet.baseline.untrusted.UnknownNameException if there is no such name
     */
    public static Set<Acceptance> parse(String text) {
        Set<Acceptance> accepted = EnumSet.noneOf(Acceptance.class);
        Stream.of(text.split(",", -1)).map(CHOICE::of).forEach(accepted::add);
        return Collections.unmodifiableSet(accepted);
    }

    /** {@return whether it accepts a benchmark, given whether that has a baseline in its environment} */
    boolean accepts(Comparison comparison, boolean hasBaseline) {
        return switch (this) {
            case ALL -> true;
            case IMPROVED -> comparison.verdict() == Verdict.IMPROVED;
            case NEW -> comparison.verdict() == Verdict.NEW && !hasBaseline;
        };
    }
}
