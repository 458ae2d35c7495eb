package io.github.perfratchet.maven.check;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import io.github.perfratchet.maven.project.BuildModule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Creates the command that profiles tests, ready to paste into a shell. */
public final class WhyCommand {

    private static final Set<Verdict> QUESTIONABLE = EnumSet.of(Verdict.REGRESSED, Verdict.INCONCLUSIVE);

    /** Nobody waits until more tests than these are profiled. */
    private static final int MOST_NAMES = 4;

    private WhyCommand() {}

    /**
     * {@return a sentence with the command; empty if no verdict requires it}
     *
     * @param choice the property that selects the tests: {@code test}, or {@code it.test} if Failsafe runs them
     * @param against the base that the tests were measured against; {@code null} if they were measured alone
     */
    public static String sentence(
            List<Comparison> comparisons, String choice, @Nullable String against, BuildModule module) {
        List<BenchmarkId> ids = comparisons.stream()
                .filter(comparison -> QUESTIONABLE.contains(comparison.verdict()))
                .sorted((a, b) -> a.verdict().compareTo(b.verdict()))
                .map(Comparison::id)
                .toList();
        if (ids.isEmpty()) {
            return "";
        }
        return "To see where the time goes, profile " + (ids.size() == 1 ? "it" : "them") + ": mvn verify"
                + " -Dperfratchet.profile"
                + (against == null || !against.matches("[\\w./~^:-]+")
                        ? ""
                        : " \"-Dperfratchet.against=" + against + "\"")
                + " \"-D" + choice + "="
                + ids.stream()
                        .map(WhyCommand::pattern)
                        .distinct()
                        .limit(MOST_NAMES)
                        .collect(Collectors.joining(","))
                + "\""
                + (module.alone() ? "" : module.selector() + " -am -Dsurefire.failIfNoSpecifiedTests=false");
    }

    /**
     * {@return a pattern that selects the test}
     *
     * <p>It selects the whole class if the class is nested, or if Surefire or a shell would interpret a character of the method's name.
     */
    private static String pattern(BenchmarkId id) {
        int nested = id.className().indexOf('$');
        String topLevel = nested < 0 ? id.className() : id.className().substring(0, nested);
        String method = id.bareMethodName();
        return nested < 0 && method.matches("\\w+") ? topLevel + '#' + method : topLevel;
    }
}
