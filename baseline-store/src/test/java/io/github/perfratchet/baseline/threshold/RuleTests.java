package io.github.perfratchet.baseline.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the rules of a build. */
class RuleTests {

    @Test
    void areForAllTestsOrForAGroup() {
        List<Rule> rules = Rule.parseAll("5%, [parsing] p99:10%|200 ns, [parsing]7%, alloc:0");

        List<Threshold> ofParsing = Threshold.parseAll("p99:10%|200 ns, 7%");
        List<Threshold> ofAll = Threshold.parseAll("5%, alloc:0");
        assertThat(Rule.scopes("parsing", rules)).containsExactly(ofParsing, ofAll);
        assertThat(Rule.scopes("sorting", rules)).containsExactly(List.of(), ofAll);
        assertThat(Rule.scopes(null, rules)).containsExactly(ofAll);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[a, b: 5%|c]3%; a, b: 5%|c",
                "[ large files ] 3%; large files",
                "[a[0]]]3%; a[0]",
                "[ops/s]ops:3%; ops/s",
            })
    void aGroupMayHaveAnyName(String text, String group) {
        assertThat(Rule.parseAll(text))
                .singleElement()
                .satisfies(rule -> assertThat(rule.group()).isEqualTo(group));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'[parsing^'; \"]\" after the name of the group",
                "'[^] 5%'; the name of a group",
                "'[parsing]^'; a limit",
                "'5%, [a]5%, [b]5%, ^[a] 6%'; one threshold for each statistic, but this is the second for min",
            })
    void anErrorPointsAtTheCharacter(String marked, String expected) {
        String text = marked.replace("^", "");

        assertThatThrownBy(() -> Rule.parseAll(text))
                .isInstanceOf(ThresholdFormatException.class)
                .hasMessageStartingWith("expected " + expected)
                .hasMessageContaining("\n" + " ".repeat(2 + marked.indexOf('^')) + "^\n");
    }
}
