package io.github.perfratchet.maven.check;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.maven.project.Brackets;
import io.github.perfratchet.maven.project.BuildModule;
import java.util.List;
import java.util.stream.Collectors;

/** Creates the commands that change baselines, ready to paste into a shell. */
final class UpdateCommand {

    /** With more names, a command takes longer to read than the result of a whole update. */
    private static final int MOST_NAMES = 4;

    private UpdateCommand() {}

    /**
     * {@return the command that accepts these benchmarks, or all benchmarks if there are many}
     *
     * @param classes distinguishes the classes of the module
     */
    static String accepting(List<Comparison> comparisons, BuildModule module, ClassNames classes) {
        String all = all(module);
        if (comparisons.isEmpty() || comparisons.size() > MOST_NAMES) {
            return all;
        }
        return all
                + comparisons.stream()
                        .map(comparison -> pattern(comparison.id(), classes))
                        .collect(Collectors.joining(",", " \"-Dperfratchet.tests=", "\""));
    }

    /** {@return the command that renames a baseline, with names as examples} */
    static String renaming(BuildModule module) {
        return all(module) + " \"-Dperfratchet.rename=OldTests#old -> NewTests#new\"";
    }

    /** {@return the command that removes the baselines of tests that are gone} */
    static String pruning(BuildModule module) {
        return all(module) + " -Dperfratchet.prune";
    }

    private static String all(BuildModule module) {
        return "mvn perfratchet:update" + module.selector();
    }

    /**
     * {@return a pattern of {@code perfratchet.tests} that matches a benchmark}
     *
     * <p>A shell interprets some characters even in quotes, and a comma outside of brackets separates patterns. Each of these characters
     * becomes a question mark, which matches any character and is harmless.
     */
    static String pattern(BenchmarkId id, ClassNames classes) {
        String name = classes.of(id) + '#' + id.name();
        String quoted = name.replaceAll("[^\\p{L}\\p{N}_.#()\\[\\]: ,=-]| $", "?");
        Brackets brackets = Brackets.in(quoted);
        StringBuilder pattern = new StringBuilder(quoted);
        for (int at = 0; at < quoted.length(); at++) {
            boolean separates = quoted.charAt(at) == ',' && !brackets.hold(at);
            if (separates || brackets.isLone(quoted, at)) {
                pattern.setCharAt(at, '?');
            }
        }
        return pattern.toString();
    }
}
