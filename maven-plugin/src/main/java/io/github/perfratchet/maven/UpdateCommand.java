package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.comparison.Comparison;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the command that accepts what was measured, ready to be pasted. */
final class UpdateCommand {

    /** More names than this are longer to read than a whole update is to review. */
    private static final int MOST_NAMES = 4;

    private UpdateCommand() {}

    /** {@return the command that accepts these benchmarks, or all if they are many} */
    static String accepting(List<Comparison> comparisons, BuildModule module) {
        String all = "mvn perfratchet:update" + module.selector();
        if (comparisons.isEmpty() || comparisons.size() > MOST_NAMES) {
            return all;
        }
        return all
                + comparisons.stream()
                        .map(comparison -> pattern(comparison))
                        .collect(Collectors.joining(",", " \"-Dperfratchet.tests=", "\""));
    }

    /** A shell may act on a character of a name, even within quotes; a question mark stands for any and does nothing. */
    private static String pattern(Comparison comparison) {
        String name = comparison.id().simpleClassName() + '#' + comparison.id().name();
        return name.replaceAll("[^\\p{L}\\p{N}_.#()\\[\\]: ,=-]", "?");
    }
}
