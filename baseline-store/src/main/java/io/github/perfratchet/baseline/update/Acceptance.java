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
 * A kind of result that an update accepts.
 *
 * @since 0.1
 */
public enum Acceptance {
    /** All measurements. */
    ALL,
    /** Measurements that are {@link Verdict#IMPROVED}. This is the ratchet: no limit gets looser. */
    IMPROVED,
    /** Measurements of benchmarks that have no baseline in their environment. A benchmark whose settings changed has one. */
    NEW;

    private static final Choice<Acceptance> CHOICE = new Choice<>(
            "a value of perfratchet.accept",
            List.of(values()),
            acceptance -> acceptance.name().toLowerCase(Locale.ROOT));

    /**
     * Reads names that are separated by commas, for example {@code improved,new}.
     *
     * @throws io.github.perfratchet.baseline.untrusted.UnknownNameException if a name is not known
     */
    public static Set<Acceptance> parse(String text) {
        Set<Acceptance> accepted = EnumSet.noneOf(Acceptance.class);
        Stream.of(text.split(",", -1)).map(CHOICE::of).forEach(accepted::add);
        return Collections.unmodifiableSet(accepted);
    }

    /**
     * {@return whether the result of a benchmark is accepted}
     *
     * @param hasBaseline whether the benchmark has a baseline in its environment
     */
    boolean accepts(Comparison comparison, boolean hasBaseline) {
        return switch (this) {
            case ALL -> true;
            case IMPROVED -> comparison.verdict() == Verdict.IMPROVED;
            case NEW -> comparison.verdict() == Verdict.NEW && !hasBaseline;
        };
    }
}
