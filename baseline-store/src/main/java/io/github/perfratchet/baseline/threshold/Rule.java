package io.github.perfratchet.baseline.threshold;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A threshold for all tests of a build, or for the tests of a group.
 *
 * <p>The grammar is that of {@link Threshold}, with these additions:
 *
 * <pre>
 *   rules      = rule , { "," , rule } ;
 *   rule       = [ "[" , group , "]" ] , threshold ;
 *   group      = character , { character } ;    (* any; a "]" is written twice *)</pre>
 *
 * @param group the group, as in {@code @PerfTest(group = …)}; {@code null} if the rule is for all tests
 * @param threshold the threshold
 * @since 0.1
 */
public record Rule(@Nullable String group, Threshold threshold) {

    /**
     * Reads rules, for example {@code 5%, [parsing] p99:10%|200 ns}.
     *
     * @throws ThresholdFormatException if the text does not follow the grammar, if a unit does not belong to its statistic, or if a
     *     statistic occurs twice for the same tests
     */
    public static List<Rule> parseAll(String text) {
        return ThresholdParser.withGroups(text);
    }

    /** {@return the thresholds for a group, unless it is {@code null}, and then those for all tests} */
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
