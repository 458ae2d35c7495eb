package io.github.perfratchet.baseline.threshold;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A threshold of all tests of a build, or of those of a group.
 *
 * <p>The grammar is that of {@link Threshold}, and besides
 *
 * <pre>
 *   rules      = rule , { "," , rule } ;
 *   rule       = [ "[" , group , "]" ] , threshold ;
 *   group      = character , { character } ;    (* any; a "]" is written twice *)</pre>
 *
 * @param group the group, as in {@code @PerfTest(group = …)}; absent if the rule is for all tests
 * @param threshold the threshold
 * @since 0.1
 */
public record Rule(@Nullable String group, Threshold threshold) {

    /**
     * Reads rules: {@code 5%, [parsing] p99:10%|200 ns}.
     *
     * @throws ThresholdFormatException if the text is not of the grammar, a unit is not one of the statistic, or a statistic comes twice for
     *     the same tests
     */
    public static List<Rule> parseAll(String text) {
        return ThresholdParser.withGroups(text);
    }

    /** {@return the thresholds of the rules for a group, if it is not absent, and then those for all tests} */
    public static List<List<Threshold>> scopes(@Nullable String group, List<Rule> rules) {
        return group == null ? List.of(of(null, rules)) : List.of(of(group, rules), of(null, rules));
    }

    private static List<Threshold> of(@Nullable String group, List<Rule> rules) {
        return rules.stream()
                .filter(rule -> Objects.equals(rule.group(), group))
                .map(Rule::threshold)
                .toList();
    }
}
